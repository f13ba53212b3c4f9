vitrinaIndex("d189",[[["Alcaldía de San Isidro del Valle › Secretaría de Infraestructura","alcaldia-municipal/secretaria-de-infraestructura/funciones/"],["Alcaldía de San Isidro del Valle","alcaldia-municipal/secretaria-de-planeacion/"]],[
[1,0,"3.html","3",72,"Mantener el alumbrado público, los parques y los edificios del municipio."],
[1,0,"4.html","4",79,"Elaborar los estudios previos y ejercer la supervisión de los contratos de obra."],
[0,1,"index.html","","Secretaría de Planeación","Plan de desarrollo, ordenamiento territorial, licencias y Sisbén.\nFormula los planes del municipio y ordena su territorio. Vea el Plan de Desarrollo 2024-2027 y su seguimiento.\nFunciones\n"]]]);
