/// How to mend what is wrong with the data for machines.
extension Hint {
    package static let publishSecurityAtRoot = Hint(
        es: "publique security.txt en la raíz del servidor, y quite este campo",
        en: "publish security.txt at the root of the host, and remove this field")
    package static let renameOrOmit = Hint(
        es:
            "cambie el nombre del archivo, u omita en portal.yml lo que el portal hace con ese nombre",
        en: "rename the file, or omit in portal.yml what the portal makes under that name")
}
