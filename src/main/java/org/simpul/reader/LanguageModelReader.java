package org.simpul.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.simpul.claim.Claim;
import org.simpul.claim.Extraction;
import org.simpul.graph.ClaimMapper;
import org.simpul.graph.Validation;
import org.simpul.lexicon.Lexicon;
import org.simpul.text.Span;

/**
 * Reads documents a second time with a language model and adds what it claims to what the rules found, as far as it passes the gate. A model that gives no answer adds
 * nothing; the claims of the rules stay in any case. One instance serves all documents and threads. Nothing is sent before {@link #read} is called.
 */
public final class LanguageModelReader {

    private final Endpoint endpoint;
    private final Chat chat;
    private final Map<String, Signature> signatures;
    private final Map<String, Map<String, List<String>>> concepts;
    private final ShapesGate shapes;
    private final AtomicBoolean unreachable = new AtomicBoolean();

    /**
     * What a document says by rules and model together.
     *
     * @param extraction the rules' extraction with the model's claims
     * @param reading how it went
     */
    public record Result(Extraction extraction, ModelReading reading) {}

    /**
     * A reader.
     *
     * @param endpoint where the model answers
     * @param lexicon tells what predicates join
     * @param mapper maps claims to the graph that the shapes are checked on
     * @param validation the shapes
     */
    public LanguageModelReader(Endpoint endpoint, Lexicon lexicon, ClaimMapper mapper, Validation validation) {
        this(endpoint, new OpenAiChat(endpoint), lexicon, new ShapesGate(mapper, validation));
    }

    LanguageModelReader(Endpoint endpoint, Chat chat, Lexicon lexicon, ShapesGate shapes) {
        this.endpoint = endpoint;
        this.chat = chat;
        this.signatures = Signature.of(lexicon.frames());
        this.concepts = lexicon.knowledge().concepts();
        this.shapes = shapes;
    }

    /** Asks the model about each stretch of a document and adds what passes the gate to what the rules found there. */
    public Result read(Extraction found) {
        ModelAnswers answers =
                new ModelAnswers(new ClaimGate(found, signatures, new Names(found, concepts), endpoint.rule()));
        if (unreachable.get()) {
            answers.failed(endpoint + " was not asked, since it could not be reached before");
        } else {
            ask(found, answers);
        }
        List<Claim> passing = shapes.passing(found, answers.claims());
        answers.rejected(Reason.SHAPES, answers.claims().size() - passing.size());
        JoinedClaims joined = new JoinedClaims(found.claims());
        passing.forEach(joined::add);
        return new Result(withClaims(found, joined.all()), answers.reading(endpoint.model(), passing.size()));
    }

    /** Asks until a question stays unanswered: the rest of the document would most likely fare no better. */
    private void ask(Extraction found, ModelAnswers answers) {
        String instructions = Instructions.all(signatures, concepts);
        try {
            for (Span chunk : Chunks.of(found.text())) {
                answers.asked();
                take(chat.ask(instructions, Instructions.question(found, chunk)), chunk, answers);
            }
        } catch (ChatException e) {
            if (e.isUnreachable()) {
                unreachable.set(true);
            }
            answers.failed(e.getMessage());
        }
    }

    private static void take(String answer, Span chunk, ModelAnswers answers) {
        try {
            for (JsonNode item : Answers.items(answer)) {
                answers.take(item, chunk);
            }
        } catch (RejectedException e) {
            answers.rejected(e.reason(), 1);
        }
    }

    /** The same extraction with other claims. */
    static Extraction withClaims(Extraction found, List<Claim> claims) {
        return new Extraction(
                found.text(), found.entities(), found.periods(), claims, found.figures(), found.studied());
    }
}
