package entente.atlas.page;

/** Answers at one kind of address. Stateless, and safe for use by several threads. */
public interface Page {
    /**
     * Answers a question.
     *
     * @throws NotFoundException if there is nothing of that name
     * @throws BadQuestionException if a parameter cannot be understood
     */
    Answer answer(Visit visit);
}
