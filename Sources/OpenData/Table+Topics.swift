import Content
import Diagnostics
import PortalModel

extension Table {
    /// The themes that have functions, each by its place among all.
    static let ofTopics = TableOf<Int>(
        .themes,
        title: Wording(es: "Temas", en: "Themes"),
        meaning: Wording(
            es:
                "Los temas bajo los que se encuentran las funciones, y las palabras que los marcan.",
            en: "The themes under which functions are found, and the words that mark them."),
        item: Wording(es: "tema", en: "theme"), rowClass: Vocabularies.concepts + "Concept",
        rows: { data in
            let index = data.portal.topicIndex
            return index.functions.indices.filter { !index.functions[$0].isEmpty }
        },
        columns: [
            ColumnOf(
                Column(
                    "id", "id", .text, required: true, property: Vocabularies.terms + "identifier",
                    es: "lo que identifica el tema", en: "what identifies the theme")
            ) { .text($0.topic($1).id) },
            ColumnOf(
                Column(
                    "titulo", "title", .text, required: true,
                    property: Vocabularies.terms + "title",
                    es: "cómo se llama", en: "what it is called")
            ) { .text($0.topic($1).title) },
            ColumnOf(
                Column(
                    "resumen", "summary", .text, property: Vocabularies.terms + "description",
                    es: "de qué trata", en: "what it is about")
            ) { Cell($0.topic($1).summary) },
            ColumnOf(
                Column(
                    "palabras", "words", .texts,
                    es: "las palabras que marcan una función como suya",
                    en: "the words that mark a function as its own")
            ) { Cell($0.topic($1).words.map(\.value)) },
            ColumnOf(
                Column(
                    "funciones", "functions", .number, required: true,
                    es: "cuántas funciones tiene", en: "how many functions it has")
            ) { .number($0.portal.topicIndex.functions[$1].count) },
        ])
}

extension PortalData {
    fileprivate func topic(_ index: Int) -> Topic { portal.topicIndex.topics.all[index] }

    /// The ids of the themes of a function.
    func topics(of place: FunctionPosition) -> [String] {
        portal.topicIndex.topics(place.agency, place.position).map {
            portal.topicIndex.topics.all[$0].id
        }
    }
}
