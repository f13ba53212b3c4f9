vitrinaIndex("d0",[[["",""],["","hacienda/"],["Secretaría de Hacienda «y» <Tesoro>",""]],[
[5,0,"index.html","","Portal con dirección",""],
[5,0,"entidades/index.html","","Entidades",""],
[5,0,"funciones/index.html","","Todas las funciones",""],
[5,0,"mapa-del-sitio.html","","Mapa del sitio",""],
[5,0,"datos/index.html","","Datos abiertos","Los datos de este portal en formatos que leen los programas. Salen de las mismas páginas y cambian con ellas."],
[5,0,"declaracion-de-accesibilidad.html","","Declaración de accesibilidad","En qué medida este portal es accesible, qué se comprobó y qué no, y a quién escribir si algo no lo es."],
[0,1,"index.html","","Secretaría de Hacienda «y» <Tesoro>","Vea el presupuesto y su logo."],
[3,2,"hacienda/Presupuesto%202025%20(v1).csv","","Presupuesto 2025","rubro,pesos\nagua,1000\n"],
[3,2,"hacienda/anexos/plan.txt","","Plan","Un plan.\n"]]]);
