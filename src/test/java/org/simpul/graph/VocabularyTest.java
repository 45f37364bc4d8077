package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.simpul.graph.Vocabulary.Entailed;

class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.load(Path.of("ontology"));

    @Test
    void followsSuperPropertiesAndInverses() {
        assertThat(entailed("coChairOf"))
                .containsExactlyInAnyOrder(plain("memberOf"), reversed("hasCoChair"), reversed("hasMember"));
        assertThat(entailed("ratified"))
                .containsExactlyInAnyOrder(plain("partyTo"), reversed("ratifiedBy"), reversed("hasParty"));
    }

    @Test
    void aSymmetricPropertyHoldsBothWays() {
        assertThat(entailed("cooperatesWith")).containsExactly(reversed("cooperatesWith"));
    }

    @Test
    void knowsWhatHasOneValueOnly() {
        assertThat(vocabulary.singleValued())
                .extracting(Node::getLocalName)
                .containsExactly("adoptedIn", "adoptedOn", "foundedOn", "inForceSince");
    }

    @Test
    void saysWhereItLooked() {
        assertThatThrownBy(() -> Vocabulary.load(Path.of("nowhere")))
                .hasMessageContaining("nowhere")
                .hasMessageContaining("SIMPUL_HOME");
    }

    private List<Entailed> entailed(String property) {
        return vocabulary.entailed(Simpul.term(property));
    }

    private static Entailed plain(String property) {
        return new Entailed(Simpul.term(property), false);
    }

    private static Entailed reversed(String property) {
        return new Entailed(Simpul.term(property), true);
    }
}
