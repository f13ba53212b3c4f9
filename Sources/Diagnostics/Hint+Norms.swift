/// What to do about norms.
extension Hint {
    package static let normEntry = Hint(
        es: "comience cada una con un guion: «- norma: Decreto 140 de 2021»",
        en: "begin each with a hyphen: '- norm: Decreto 140 de 2021'")
    package static let publishNorms = Hint(
        es: "quite «normas» de «omitir» en portal.yml, o quite esta descripción",
        en: "take 'norms' out of 'omit' in portal.yml, or take this description away")
    package static let citeNorm = Hint(
        es: "escriba clase, número y año: «Decreto 140 de 2021»",
        en: "write its type, number and year: 'Decreto 140 de 2021'")
    package static let sayIssuer = Hint(
        es: "añada debajo «emisor:» con la carpeta de la entidad que la expidió, o su nombre",
        en: "add below it 'issuer:' with the folder of the agency that issued it, or its name")
    package static let citeSuccessor = Hint(
        es: "cite la norma que la reemplazó, o diga en el texto que esta ya no rige",
        en: "cite the norm that replaced it, or say in the text that this one is no longer in force"
    )
    package static let cutCycle = Hint(
        es: "quite o corrija una de esas relaciones",
        en: "remove or correct one of these relations")
    package static let removeStatus = Hint(
        es: "quite «estado», que se deduce de las relaciones, o corrija la relación",
        en: "remove 'status', which follows from the relations, or correct the relation")
    package static let writeItems = Hint(
        es: "escriba los números como están en el texto: «puntos: 1-6»",
        en: "write the numbers as they stand in the text: 'items: 1-6'")
}
