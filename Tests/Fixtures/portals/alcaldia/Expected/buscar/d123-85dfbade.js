vitrinaIndex("d123",[[["Alcaldía de San Isidro del Valle › Secretaría General y de Gobierno","alcaldia-municipal/secretaria-general-y-de-gobierno/funciones/"]],[
[1,0,"1.html","1",-58,"Coordinar la política de convivencia y seguridad ciudadana, y hacer la secretaría técnica del consejo de seguridad."],
[1,0,"2.html","2",-87,"Atender y hacer seguimiento a las peticiones, quejas, reclamos, sugerencias y denuncias, dentro de los términos de la Ley 1755 de 2015."],
[1,0,"3.html","3",103,"Administrar el talento humano, la nómina y la historia laboral de los servidores públicos del municipio."],
[1,0,"4.html","4",99,"Dirigir la gestión documental y custodiar el archivo central, de conformidad con la Ley 594 de 2000."],
[1,0,"5.html","5",85,"Coordinar la publicación de la información que ordena la Ley 1712 de 2014, artículo 9."]]]);
