extension Subject {
    /// What the disk can refuse.
    static let disk = Subject(
        es: "El disco", en: "The disk",
        rules: [
            .diskFull, .noPermission, .readOnlyDisk, .noSuchFile, .nameInUse, .nameTooLong,
            .linkNotFollowed, .tooManyOpenFiles, .brokenDisk, .notARegularFile, .fileTooLarge,
            .pathRefused, .cannotList, .cannotRead, .cannotWrite, .cannotRemove, .cannotPublish,
        ])
}

/// What the disk can refuse.
extension Rule {
    package static let diskFull = Rule(
        "disk-full",
        es: "no queda espacio en el disco",
        en: "there is no space left on the disk"
    ) {
        Explanation(
            $0,
            es: """
                No cabe el sitio nuevo. El anterior no se tocó y sigue completo.
                """,
            en: """
                There is no space for the new site. The previous one was not touched and is still \
                complete.
                """,
            wrong: .situation(
                es: "El disco del servidor está lleno.",
                en: "The server's disk is full."),
            mended: .situation(
                es: """
                    Borre lo que sobre en ese disco y publique otra vez; mientras se publica, \
                    el sitio ocupa el doble.
                    """,
                en: """
                    Delete what is not needed on that disk and publish again; during publication, \
                    the site takes twice its space.
                    """))
    }

    package static let noPermission = Rule(
        "no-permission",
        es: "no hay permiso para leer, crear o cambiar este archivo o carpeta",
        en: "there is no permission to read, create or change this file or folder"
    ) {
        Explanation(
            $0,
            es: """
                La cuenta con que se ejecuta la orden no puede leer el contenido o escribir el \
                sitio.
                """,
            en: """
                The account that runs the command cannot read the content or write the site.
                """,
            wrong: .situation(
                es: "La carpeta Output es de otra persona.",
                en: "The folder Output belongs to another person."),
            mended: .situation(
                es: """
                    Pida permiso sobre esa carpeta, o elija otra con --output; no use la \
                    cuenta de administrador para publicar.
                    """,
                en: """
                    Ask for permission on that folder, or choose another with --output; do not \
                    publish as the administrator.
                    """))
    }

    package static let readOnlyDisk = Rule(
        "read-only-disk",
        es: "este disco es de solo lectura",
        en: "this disk is read-only"
    ) {
        Explanation(
            $0,
            es: """
                En este disco no se puede escribir: una memoria protegida, o un disco que el \
                sistema cerró después de una falla.
                """,
            en: """
                Nothing can be written on this disk: it is a write-protected stick, or a disk that \
                the system made read-only after a failure.
                """,
            wrong: .situation(
                es: """
                    La salida está en una memoria USB protegida contra escritura.
                    """,
                en: "The output is on a write-protected USB stick."),
            mended: .situation(
                es: "Publique en otro disco con --output, o quite la protección.",
                en: """
                    Publish to another disk with --output, or remove the protection.
                    """))
    }

    package static let noSuchFile = Rule(
        "no-such-file",
        es: "este archivo o carpeta no existe",
        en: "there is no such file or folder"
    ) {
        Explanation(
            $0,
            es: """
                El archivo se borró o cambió de nombre mientras se leía, o la ruta que se dio \
                no existe.
                """,
            en: """
                The file was deleted or renamed while it was being read, or the path that was \
                given does not exist.
                """,
            wrong: .situation(
                es: "Alguien mueve carpetas de Content mientras se publica.",
                en: "Somebody moves folders of Content during publication."),
            mended: .situation(
                es: """
                    Publique otra vez cuando el contenido esté quieto; revise la ruta si la \
                    escribió usted.
                    """,
                en: """
                    Publish again when nobody is changing the content; check the path if you wrote \
                    it.
                    """))
    }

    package static let nameInUse = Rule(
        "name-in-use",
        es: "aquí ya hay otro archivo o carpeta con ese nombre",
        en: "there is already another file or folder with that name"
    ) {
        Explanation(
            $0,
            es: """
                Donde debe ir un archivo hay una carpeta, o al contrario, y Vitrina no borra \
                lo que no puso.
                """,
            en: """
                There is a folder where a file has to go, or the other way round, and Vitrina does \
                not delete what it did not put there.
                """,
            wrong: .situation(
                es: "En Output hay una carpeta que se llama «index.html».",
                en: "In Output there is a folder called 'index.html'."),
            mended: .situation(
                es: """
                    Cambie el nombre de esa carpeta o bórrela, y publique otra vez.
                    """,
                en: "Rename that folder or delete it, and publish again."))
    }

    package static let nameTooLong = Rule(
        "name-too-long",
        es: "el nombre o la ruta es más larga de lo que admite el disco",
        en: "the name or path is longer than the disk allows"
    ) {
        Explanation(
            $0,
            es: """
                El disco no admite nombres o rutas tan largos; en otro disco se cortarían y \
                los enlaces no llevarían a ellos.
                """,
            en: """
                The disk does not accept such long names or paths; on another disk they would be \
                cut, and links would not lead to them.
                """,
            wrong: .situation(
                es: """
                    Una carpeta lleva por nombre el título completo de un acuerdo.
                    """,
                en: "A folder is named with the full title of an agreement."),
            mended: .situation(
                es: "Acorte el nombre: el título va en los datos de la página.",
                en: "Shorten the name: the title goes into the page's data."))
    }

    package static let linkNotFollowed = Rule(
        "link-not-followed",
        es: "es, o está detrás de, un enlace simbólico, y estos no se siguen",
        en: "it is, or is behind, a symbolic link, and those are not followed"
    ) {
        Explanation(
            $0,
            es: """
                Un enlace simbólico puede llevar fuera de la carpeta del portal o del sitio; \
                no se lee ni se escribe a través de él.
                """,
            en: """
                A symbolic link can lead out of the folder of the portal or the site; nothing is \
                read or written through it.
                """,
            wrong: .situation(
                es: """
                    Content/hacienda pasó a ser un enlace a otra carpeta mientras se leía.
                    """,
                en: """
                    Content/hacienda became a link to another folder while it was being read.
                    """),
            mended: .situation(
                es: "Ponga en su lugar la carpeta misma.",
                en: "Put the folder itself in its place."))
    }

    package static let tooManyOpenFiles = Rule(
        "too-many-open-files",
        es: "el sistema no deja abrir más archivos a la vez",
        en: "the system does not allow more files to be open at once"
    ) {
        Explanation(
            $0,
            es: """
                Otros programas tienen abiertos casi todos los archivos que el sistema permite \
                a la vez.
                """,
            en: """
                Other programs keep nearly as many files open as the system allows at once.
                """,
            wrong: .situation(
                es: "El servidor tiene un límite de archivos abiertos muy bajo.",
                en: "The server has a very low limit on open files."),
            mended: .situation(
                es: """
                    Cierre otros programas, o suba el límite con «ulimit -n», y publique otra \
                    vez.
                    """,
                en: """
                    Close other programs, or raise the limit with 'ulimit -n', and publish \
                    again.
                    """))
    }

    package static let brokenDisk = Rule(
        "broken-disk",
        es: "el disco falló al leer o escribir",
        en: "the disk failed to read or write"
    ) {
        Explanation(
            $0,
            es: """
                El disco no pudo leer o escribir sus propios datos. Suele anunciar que está \
                por dañarse del todo.
                """,
            en: """
                The disk could not read or write its own data. That is usually a sign that it is \
                about to fail for good.
                """,
            wrong: .situation(
                es: """
                    Al leer Content/hacienda/plan.pdf, el disco informa un error.
                    """,
                en: """
                    The disk reports an error when Content/hacienda/plan.pdf is read.
                    """),
            mended: .situation(
                es: """
                    Copie el contenido a otro disco mientras se pueda, y haga revisar este.
                    """,
                en: """
                    Copy the content to another disk while that is possible, and have this one \
                    checked.
                    """))
    }

    package static let notARegularFile = Rule(
        "not-a-file",
        es: "no es un archivo corriente",
        en: "it is not an ordinary file"
    ) {
        Explanation(
            $0,
            es: """
                Lo que se iba a leer no es un archivo con datos, sino una tubería, un \
                dispositivo u otra cosa.
                """,
            en: """
                What was to be read is not a file with data but a pipe, a device or something \
                else.
                """,
            wrong: .situation(
                es: """
                    Un programa cambió el archivo por una tubería mientras se leía.
                    """,
                en: "A program replaced the file with a pipe while it was being read."),
            mended: .situation(
                es: "Ponga en su lugar el archivo, y publique otra vez.",
                en: "Put the file in its place, and publish again."))
    }

    package static let fileTooLarge = Rule(
        "file-too-large",
        es: "el archivo tiene más de {0} bytes",
        en: "the file has more than {0} bytes"
    ) {
        Explanation(
            $0,
            es: """
                Un texto tan grande no es una página que alguien pueda leer, y convertirlo \
                detendría la publicación de las demás.
                """,
            en: """
                A text this large is not a page that anybody could read, and converting it would \
                hold up all the others.
                """,
            wrong: .situation(
                es: "index.md tiene dentro una imagen escrita en base64.",
                en: "index.md has an image inside it, written in base64."),
            mended: .situation(
                es: """
                    Guarde la imagen como archivo PNG junto a la página, y enlácela.
                    """,
                en: """
                    Save the image as a PNG file beside the page, and link to it.
                    """))
    }

    package static let pathRefused = Rule(
        "path-refused",
        es: "esta ruta no puede estar en un sitio: sale de su carpeta o no es válida",
        en: "no site can have this path: it leaves its folder or is not valid"
    ) {
        Explanation(
            $0,
            es: """
                Esta ruta saldría de la carpeta del sitio o tiene signos que ningún disco \
                admite. Nada se escribe fuera de la salida.
                """,
            en: """
                This path would leave the folder of the site or has characters that no disk \
                accepts. Nothing is written outside the output.
                """,
            wrong: .situation(
                es: "Una dirección contiene «..» o un byte nulo.",
                en: "An address holds '..' or a null byte."),
            mended: .situation(
                es: """
                    Es un error nuestro si la ruta no la escribió usted: envíenos el mensaje.
                    """,
                en: """
                    It is a bug of ours if you did not write that path: send us the message.
                    """))
    }
}

/// What the disk can fail to do, for a reason that we have no words for.
extension Rule {
    package static let cannotList = Rule(
        "cannot-list",
        es: "no se pudo listar la carpeta (error {0} del sistema)",
        en: "the folder could not be listed (system error {0})"
    ) {
        Explanation(
            $0,
            es: """
                El sistema no dejó ver qué hay en la carpeta, por una razón para la que no \
                tenemos palabras; su número está en el mensaje.
                """,
            en: """
                The system did not let us see what is in the folder, for a reason that we have no \
                words for; the message has its number.
                """,
            wrong: .situation(
                es: "Content está en un disco de red que se desconectó.",
                en: "Content is on a network disk that was disconnected."),
            mended: .situation(
                es: """
                    Compruebe que la carpeta se abre con otro programa, y publique otra vez.
                    """,
                en: """
                    Check that another program can open the folder, and publish again.
                    """))
    }

    package static let cannotRead = Rule(
        "cannot-read",
        es: "no se pudo leer (error {0} del sistema)",
        en: "it could not be read (system error {0})"
    ) {
        Explanation(
            $0,
            es: """
                El sistema no dejó leer el archivo, por una razón para la que no tenemos \
                palabras; su número está en el mensaje.
                """,
            en: """
                The system did not let us read the file, for a reason that we have no words for; \
                the message has its number.
                """,
            wrong: .situation(
                es: "El archivo está en un disco de red que se desconectó.",
                en: "The file is on a network disk that was disconnected."),
            mended: .situation(
                es: """
                    Compruebe que el archivo se abre con otro programa, y publique otra vez.
                    """,
                en: """
                    Check that another program can open the file, and publish again.
                    """))
    }

    package static let cannotWrite = Rule(
        "cannot-write",
        es: "no se pudo escribir (error {0} del sistema)",
        en: "it could not be written (system error {0})"
    ) {
        Explanation(
            $0,
            es: """
                El sistema no dejó escribir, por una razón para la que no tenemos palabras; su \
                número está en el mensaje. El sitio anterior sigue completo.
                """,
            en: """
                The system did not let us write, for a reason that we have no words for; the \
                message has its number. The previous site is still complete.
                """,
            wrong: .situation(
                es: "La salida está en un disco de red que se desconectó.",
                en: "The output is on a network disk that was disconnected."),
            mended: .situation(
                es: """
                    Compruebe que puede crear un archivo en esa carpeta, y publique otra vez.
                    """,
                en: """
                    Check that you can create a file in that folder, and publish again.
                    """))
    }

    package static let cannotRemove = Rule(
        "cannot-remove",
        es: "no se pudo borrar (error {0} del sistema)",
        en: "it could not be removed (system error {0})"
    ) {
        Explanation(
            $0,
            es: """
                Quedó un archivo o una carpeta de trabajo que no se pudo borrar. El sitio está \
                completo; lo que sobra se borra en la próxima publicación, si se puede.
                """,
            en: """
                A working file or folder was left that could not be removed. The site is complete; \
                the next publication removes what is left over, if it can.
                """,
            wrong: .situation(
                es: """
                    Otro programa tiene abierto un archivo de la publicación anterior.
                    """,
                en: """
                    Another program keeps a file of the previous publication open.
                    """),
            mended: .situation(
                es: "Cierre ese programa y publique otra vez.",
                en: "Close that program and publish again."))
    }

    package static let cannotPublish = Rule(
        "cannot-publish",
        es: "no se pudo poner el sitio en su lugar (error {0} del sistema)",
        en: "the site could not be put in its place (system error {0})"
    ) {
        Explanation(
            $0,
            es: """
                El sitio nuevo está escrito, pero el sistema no dejó ponerlo en el lugar del \
                anterior, que sigue completo.
                """,
            en: """
                The new site is written, but the system did not let us put it in the place of the \
                previous one, which is still complete.
                """,
            wrong: .situation(
                es: "La carpeta que contiene a Output no admite cambios.",
                en: "Nothing can be changed in the folder that holds Output."),
            mended: .situation(
                es: """
                    Pida permiso sobre la carpeta que contiene la salida, o elija otra con \
                    --output.
                    """,
                en: """
                    Ask for permission on the folder that holds the output, or choose another \
                    with --output.
                    """))
    }
}

extension Hint {
    package static let makeRoom = Hint(
        es: "libere espacio y publique otra vez; el sitio anterior sigue completo",
        en: "free some space and publish again; the previous site is still complete")
}
