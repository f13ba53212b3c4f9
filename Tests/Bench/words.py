"""The Spanish of the generated portals: phrases in the manner of the acts that give agencies functions."""

MUNICIPALITIES = """Abejorral|Aguachica|Barichara|Cajicá|Duitama|El Cocuy|Fusagasugá|Garzón|Honda|Íquira|Jardín|La Unión|
Magangué|Necoclí|Ocaña|Pamplona|Quibdó|Riosucio|Santa Bárbara|Tumaco|Urrao|Villa de Leyva|Yopal|Zipaquirá""".replace(
    "\n", "").split("|")

REGIONS = """del Norte|del Sur|de Oriente|de Occidente|de la Sierra|de la Costa|del Valle|del Llano|de los Andes|del Río|
de la Frontera|del Caribe|del Pacífico|de la Sabana|de las Mercedes|de San Juan|de San Antonio|de Santa Ana|
del Páramo|de la Paz|de la Cordillera|de las Palmas""".replace("\n", "").split("|")

# What a mayor's office is made of: kind and name.
UNITS = [
    ("secretaría", "Secretaría General"),
    ("secretaría", "Secretaría de Hacienda"),
    ("secretaría", "Secretaría de Planeación"),
    ("secretaría", "Secretaría de Gestión Humana y Desarrollo Organizacional"),
    ("oficina", "Oficina de Comunicaciones"),
    ("oficina", "Oficina de Control Interno"),
    ("dirección", "Dirección de Archivo y Gestión Documental"),
    ("departamento", "Departamento de Contratación Pública"),
    ("instituto", "Instituto de Cultura, Turismo y Patrimonio"),
]

VERBS = """Adelantar|Administrar|Apoyar|Articular|Asesorar|Atender|Coordinar|Custodiar|Desarrollar|Dirigir|Diseñar|Ejecutar|
Elaborar|Evaluar|Fomentar|Formular|Fortalecer|Garantizar|Impulsar|Liderar|Orientar|Organizar|Promover|Proponer|Realizar|
Revisar|Supervisar|Tramitar""".replace("\n", "").split("|")

OBJECTS = """la política de gestión documental y archivos|los procesos de contratación y compras públicas|
el sistema integrado de gestión|los programas de atención a la ciudadanía|la defensa judicial de la entidad|
los planes y proyectos de inversión|la rendición de cuentas|el control interno disciplinario|
los servicios administrativos y logísticos|la comunicación e imagen institucional|
el presupuesto anual y el control de su ejecución|la memoria institucional e histórica|
el desarrollo tecnológico y la transformación digital|las actuaciones relativas al personal|
los actos administrativos que deban someterse a firma|la información estadística y cartográfica|
el inventario de bienes muebles e inmuebles|las quejas, reclamos y solicitudes""".replace("\n", "").split("|")

COMPLEMENTS = """en coordinación con las dependencias de la administración|con el fin de mejorar la calidad de los servicios|
de conformidad con las normas que regulan la materia|a través de mecanismos de participación ciudadana|
para facilitar el acceso a la información pública|dentro de los términos que señale la ley|
bajo las directrices que imparta el despacho|asegurando la mejora continua y el uso eficiente de los recursos|
en sus ámbitos central y descentralizado|con enfoque territorial, de género y diferencial|
y presentar los informes que soliciten los organismos de control|
mediante instrumentos técnicos de seguimiento y evaluación|
en articulación con los sectores social, empresarial y comunitario|
conforme a los principios de transparencia, economía y celeridad""".replace("\n", "").split("|")

CITATIONS = """Acuerdo 01 de 1996, artículo 39|Decreto 140 de 2021, artículo 2|Ley 1712 de 2014, artículo 9|
Resolución 630 de 2024|Ley 489 de 1998, artículo 3|Decreto 1083 de 2015""".replace("\n", "").split("|")

THEMES = """archivo|atención a la ciudadanía|comunicaciones|contratación|control interno|cultura|gestión humana|hacienda|
innovación|planeación|tecnología|transparencia""".replace("\n", "").split("|")

