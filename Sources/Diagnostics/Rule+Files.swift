/// What the disk can refuse.
extension Rule {
    package static let diskFull = Rule(
        "disk-full",
        es: "no queda espacio en el disco",
        en: "there is no room left on the disk")
    package static let noPermission = Rule(
        "no-permission",
        es: "no hay permiso para leer, crear o cambiar este archivo o carpeta",
        en: "there is no permission to read, create or change this file or folder")
    package static let readOnlyDisk = Rule(
        "read-only-disk",
        es: "este disco es de solo lectura",
        en: "this disk is read-only")
    package static let noSuchFile = Rule(
        "no-such-file",
        es: "este archivo o carpeta no existe",
        en: "there is no such file or folder")
    package static let nameInUse = Rule(
        "name-in-use",
        es: "aquí ya hay otro archivo o carpeta con ese nombre",
        en: "there already is another file or folder of that name")
    package static let nameTooLong = Rule(
        "name-too-long",
        es: "el nombre o la ruta es más larga de lo que admite el disco",
        en: "the name or path is longer than the disk allows")
    package static let linkNotFollowed = Rule(
        "link-not-followed",
        es: "es, o está detrás de, un enlace simbólico, y estos no se siguen",
        en: "it is, or stands behind, a symbolic link, and those are not followed")
    package static let tooManyOpenFiles = Rule(
        "too-many-open-files",
        es: "el sistema no deja abrir más archivos a la vez",
        en: "the system does not allow more files to be open at once")
    package static let brokenDisk = Rule(
        "broken-disk",
        es: "el disco falló al leer o escribir",
        en: "the disk failed to read or write")
    package static let notARegularFile = Rule(
        "not-a-file",
        es: "no es un archivo corriente",
        en: "it is not an ordinary file")
    package static let fileTooLarge = Rule(
        "file-too-large",
        es: "el archivo tiene más de {0} bytes",
        en: "the file has more than {0} bytes")
    package static let pathRefused = Rule(
        "path-refused",
        es: "esta ruta no puede estar en un sitio: sale de su carpeta o no es válida",
        en: "no site can have this path: it leaves its folder or is not valid")
}

/// What the disk can fail to do, where the reason is one we have no words for.
extension Rule {
    package static let cannotList = Rule(
        "cannot-list",
        es: "no se pudo listar la carpeta (error {0} del sistema)",
        en: "the folder could not be listed (error {0} of the system)")
    package static let cannotRead = Rule(
        "cannot-read",
        es: "no se pudo leer (error {0} del sistema)",
        en: "it could not be read (error {0} of the system)")
    package static let cannotWrite = Rule(
        "cannot-write",
        es: "no se pudo escribir (error {0} del sistema)",
        en: "it could not be written (error {0} of the system)")
    package static let cannotRemove = Rule(
        "cannot-remove",
        es: "no se pudo borrar (error {0} del sistema)",
        en: "it could not be removed (error {0} of the system)")
    package static let cannotPublish = Rule(
        "cannot-publish",
        es: "no se pudo poner el sitio en su lugar (error {0} del sistema)",
        en: "the site could not be put in its place (error {0} of the system)")
}

/// Why an output folder is not written to.
extension Rule {
    package static let outputNotOurs = Rule(
        "output-not-ours",
        es: "la carpeta de salida tiene algo que Vitrina no puso allí («{0}»); no se toca",
        en: "the output folder holds something Vitrina did not put there ('{0}'); it stays as it is"
    )
    package static let outputNotAFolder = Rule(
        "output-not-a-folder",
        es: "la salida no es una carpeta",
        en: "the output is not a folder")
    package static let outputHoldsSource = Rule(
        "output-holds-source",
        es: "la carpeta de salida no puede ser ni contener la del portal («{0}»)",
        en: "the output folder can neither be nor hold the folder of the portal ('{0}')")
    package static let outputBusy = Rule(
        "output-busy",
        es: "otra ejecución de vitrina está publicando aquí",
        en: "another vitrina is publishing here")
}
