/// What a file says of a page that is none of the other kinds, beside what any file may say.
package final class PageFacts: Sendable {
    /// Its place among its siblings (`rank`).
    package let rank: Int?
    /// The norms it rests on (`legal_basis`).
    package let legalBasis: [BasisFacts]
    /// Whom to ask (`contact`).
    package let contact: ContactFacts?
    /// Frequent questions with their answers (`questions`).
    package let questions: [Question]

    init(_ fields: FieldGroup) {
        rank = fields.number(.rank)
        legalBasis = fields.groups(.legalBasis).map(BasisFacts.init)
        contact = fields.group(.contact).map(ContactFacts.init)
        questions = fields.groups(.questions).compactMap(Question.init)
    }

    /// A question that readers have, with the answer.
    package struct Question: Sendable, Hashable {
        /// The question.
        package let question: String
        /// The paragraphs of the answer.
        package let answer: [String]

        /// Nil where a field is missing, which is an error already.
        init?(_ fields: FieldGroup) {
            guard let question = fields.text(.question), let answer = fields.text(.answer) else {
                return nil
            }
            self.question = question
            self.answer = answer.split(separator: "\n").map(String.init)
        }
    }
}
