vitrinaIndex("d0",[[["",""],["","cerrada/"],["","vieja/"],["","antigua/"],["","nueva/"],["Secretaría Nueva","name/"],["Secretaría Nueva","nueva/oficina/"]],[
[5,0,"index.html","","Entidades que cambiaron",""],
[5,0,"entidades/index.html","","Entidades",""],
[5,0,"funciones/index.html","","Todas las funciones",""],
[5,0,"mapa-del-sitio.html","","Mapa del sitio",""],
[5,0,"datos/index.html","","Datos abiertos","Los datos de este portal en formatos que leen los programas. Salen de las mismas páginas y cambian con ellas."],
[5,0,"declaracion-de-accesibilidad.html","","Declaración de accesibilidad","En qué medida este portal es accesible, qué se comprobó y qué no, y a quién escribir si algo no lo es."],
[5,0,"organigrama.html","","Organigrama",""],
[0,1,"index.html","","Instituto Cerrado","El texto de Instituto Cerrado."],
[0,2,"index.html","","Oficina Vieja","El texto de Oficina Vieja."],
[0,3,"index.html","","Secretaría Antigua","El texto de Secretaría Antigua."],
[0,4,"index.html","","Secretaría Nueva","El texto de Secretaría Nueva."],
[0,5,"index.html","","Ñame y Áñez","El texto de Ñame y Áñez."],
[0,6,"index.html","","Oficina","El texto de Oficina."]]]);
