vitrinaIndex("d0",[[["",""],["","bomberos/"]],[
[5,0,"index.html","","Con plantilla propia",""],
[5,0,"entidades/index.html","","Organismos",""],
[5,0,"funciones/index.html","","Todas las funciones",""],
[5,0,"mapa-del-sitio.html","","Mapa del sitio",""],
[5,0,"datos/index.html","","Datos abiertos","Los datos de este portal en formatos que leen los programas. Salen de las mismas páginas y cambian con ellas."],
[5,0,"declaracion-de-accesibilidad.html","","Declaración de accesibilidad","En qué medida este portal es accesible, qué se comprobó y qué no, y a quién escribir si algo no lo es."],
[0,1,"index.html","","Bomberos","Apagan incendios."]]]);
