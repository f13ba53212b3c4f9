vitrinaIndex("d0",[[["",""],["Nación","normas/"],["",""],["Personería de Villa Ñoña","funciones/"]],[
[5,0,"entidades/index.html","","Entidades",""],
[5,0,"funciones/index.html","","Todas las funciones",""],
[5,0,"mapa-del-sitio.html","","Mapa del sitio",""],
[5,0,"datos/index.html","","Datos abiertos","Los datos de este portal en formatos que leen los programas. Salen de las mismas páginas y cambian con ellas."],
[5,0,"declaracion-de-accesibilidad.html","","Declaración de accesibilidad","En qué medida este portal es accesible, qué se comprobó y qué no, y a quién escribir si algo no lo es."],
[5,0,"funciones/verbos/index.html","","Funciones por verbo",""],
[5,0,"funciones/a-z/index.html","","Funciones de la A a la Z",""],
[5,0,"normas/index.html","","Normas","Las normas que citan las páginas de este portal, y lo que se funda en cada una."],
[2,1,"ley-136-1994.html","","Ley 136 de 1994",""],
[0,2,"index.html","","Personería de Villa Ñoña","Guarda los derechos de la gente & vigila a quienes la sirven.\nMisión\nServir a la gente, como dice la función 2 y la ley.\nDependencias\nNo tiene: un solo despacho.\nContenido principal\nSede Teléfono\nCentro 555 0000\nNorte 555 0001\nFunciones\n"],
[1,3,"1.html","1",32,"Guardar los derechos de la gente."],
[1,3,"2.html","2",51,"Vigilar la conducta de quienes sirven; en especial:\nla de los recaudadores,\nla de los inspectores."],
[1,3,"4.html","4",30,"Las demás que le señale la ley."]]]);
