import Build

/// The command's version and those of the libraries in it.
enum Version {
    static let number = "0.1.0"

    static let text = """
        vitrina \(number)
        libcmark \(Libraries.commonMark)
        libyaml \(Libraries.yaml)
        """
}
