package org.simpul.claim;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.simpul.lexicon.Calibration;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Lexicon;
import org.simpul.lexicon.LexiconEntry;
import org.simpul.lexicon.TraitWeights;
import org.simpul.mention.CitationFinder;
import org.simpul.mention.Edtf;
import org.simpul.mention.Matcher;
import org.simpul.mention.MentionFinder;
import org.simpul.mention.Mentions;
import org.simpul.mention.ReferenceDate;
import org.simpul.mention.TimeFinder;
import org.simpul.mention.TimeMention;
import org.simpul.mention.TopicsInNames;
import org.simpul.text.DocumentText;

/**
 * Text to claims: the whole of the reading in one call. One instance serves all documents and threads; the same document gives the same extraction.
 */
public final class Extractor {

    private final Lexicon lexicon;
    private final MentionFinder mentionFinder;
    private final TimeFinder timeFinder;
    private final FrameFinder frames;
    private final FactualityJudge judge;
    private final Attribution attribution;
    private final NameClaims nameClaims;
    private final TableClaims tableClaims;
    private final Figures figures;
    private final Calibration calibration;
    private final PairFinder pairs;
    private final TraitWeights weights;

    private Extractor(Lexicon lexicon, Path ontology) {
        this.lexicon = lexicon;
        CitationFinder citations = CitationFinder.load(ontology);
        mentionFinder = new MentionFinder(lexicon);
        timeFinder = TimeFinder.load(ontology);
        frames = new FrameFinder(lexicon);
        judge = new FactualityJudge(lexicon.knowledge());
        attribution = new Attribution(lexicon, citations);
        nameClaims = new NameClaims(lexicon, new TopicsInNames(lexicon));
        tableClaims = new TableClaims(lexicon.tables());
        figures = new Figures(ontology);
        calibration = Calibration.load(ontology);
        pairs = new PairFinder(lexicon, judge);
        weights = TraitWeights.load(ontology);
    }

    /**
     * An extractor that knows this ontology folder.
     *
     * @throws org.simpul.lexicon.LexiconException where a file of it is missing or wrong
     */
    public static Extractor load(Path ontology) {
        return new Extractor(Lexicon.load(ontology), ontology);
    }

    /** What the extractor knows. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** What this document says; relative times are counted from the date in its dateline, where it has one. */
    public Extraction extract(DocumentText document) {
        return extract(document, new ReferenceDate(timeFinder).of(document));
    }

    /** What this document says; relative times are counted from this date. */
    public Extraction extract(DocumentText document, Optional<LocalDate> written) {
        List<TimeMention> times = timeFinder.find(document, written);
        Mentions mentions = mentionFinder.find(document, times, attribution.citations(document));
        Matcher matcher = new Matcher(mentions.tokens(), mentions.units(), lexicon.knowledge(), document.text());
        List<Draft> drafts = drafts(mentions, matcher);
        Map<Integer, List<Source>> sources = attribution.find(mentions, matcher);
        List<Claim> claims = new Claims(
                        document, mentions::latest, s -> sources.getOrDefault(s, List.of()), calibration)
                .join(BorrowedTimes.fill(drafts));
        return new Extraction(
                document,
                List.copyOf(mentions.entities().values()),
                periods(times),
                claims,
                figures.find(mentions, sources),
                studied(document, times));
    }

    /** What frames, names and tables say, from each place where they say it. */
    private List<Draft> drafts(Mentions mentions, Matcher matcher) {
        Drafting drafting = new Drafting(mentions, matcher, judge, lexicon.knowledge());
        PairChoice choice = new PairChoice();
        FrameFinder.Found found = (frame, match, sentence, low, high) -> {
            choice.read(frame.predicate(), match);
            drafting.match(frame, match, sentence, low, high);
        };
        frames.makers(mentions, matcher, found);
        frames.others(mentions, matcher, found);
        pairs.find(mentions, matcher, false, new Choosing(drafting, choice));
        drafting.repeated();
        List<Draft> drafts = new ArrayList<>(drafting.drafts());
        drafts.addAll(nameClaims.find(mentions));
        drafts.addAll(OfficeClaims.find(mentions));
        List<Draft> tables = tableClaims.find(mentions);
        drafts.removeIf(d -> tables.stream().anyMatch(d::repeats));
        drafts.addAll(tables);
        drafts.removeIf(this::elsewhere);
        return drafts;
    }

    /** Drafts the pairs of each sentence that are likely enough. */
    private final class Choosing implements PairFinder.Found {

        private final Drafting drafting;
        private final PairChoice choice;

        Choosing(Drafting drafting, PairChoice choice) {
            this.drafting = drafting;
            this.choice = choice;
        }

        @Override
        public void pairing(Pairing pairing, TraitList traits, int sentence, int low, int high) {
            double sure = traits.likelihood(weights);
            if (sure >= weights.threshold()) {
                choice.add(pairing, sure);
            }
        }

        @Override
        public void ended(int sentence, int low, int high) {
            choice.take().forEach(j -> drafting.pairing(j.pairing(), j.sure(), sentence, low, high));
        }
    }

    /** Whether a known city is said to lie in another state than its own: "at a meeting in Geneva, Sudan …" says no such thing. */
    private boolean elsewhere(Draft draft) {
        return draft.predicate().equals("locatedIn")
                && draft.object() instanceof ClaimObject.Thing thing
                && thing.entity().type() == EntityType.STATE
                && lexicon.entry(draft.subject().key())
                        .flatMap(LexiconEntry::state)
                        .filter(s -> !s.equals(thing.entity().key()))
                        .isPresent();
    }

    private static List<Edtf> periods(List<TimeMention> times) {
        TreeSet<Edtf> periods = new TreeSet<>();
        times.forEach(t -> periods.add(t.value()));
        return List.copyOf(periods);
    }

    /** The period of a sentence in which a study sets its limits. */
    private Optional<Edtf> studied(DocumentText document, List<TimeMention> times) {
        return new StudiedPeriod(lexicon.knowledge()).of(document, times);
    }

    /** The mentions of a document, for explaining what was found where. */
    public Mentions mentions(DocumentText document) {
        Optional<LocalDate> written = new ReferenceDate(timeFinder).of(document);
        return mentionFinder.find(document, timeFinder.find(document, written), attribution.citations(document));
    }

    /**
     * What a pair of names around a word would claim.
     *
     * @param traits how the names stand to the word
     * @param drafts what is claimed where they are its subject and object
     */
    record Example(List<String> traits, List<Draft> drafts, String text) {}

    /** Every pair of names around the words that carry a relation, for fitting weights. */
    List<Example> examples(DocumentText document) {
        Mentions mentions = mentions(document);
        Matcher matcher = new Matcher(mentions.tokens(), mentions.units(), lexicon.knowledge(), document.text());
        frames.makers(mentions, matcher, new Drafting(mentions, matcher, judge, lexicon.knowledge())::match);
        List<Example> examples = new ArrayList<>();
        pairs.find(mentions, matcher, true, (pairing, traits, sentence, low, high) -> {
            Drafting drafting = new Drafting(mentions, matcher, judge, lexicon.knowledge());
            drafting.pairing(pairing, 1, sentence, low, high);
            List<Draft> drafts = drafting.drafts().stream()
                    .filter(d -> d.factuality() == Factuality.ASSERTED && !elsewhere(d))
                    .toList();
            if (!drafts.isEmpty()) {
                examples.add(new Example(
                        traits.names(),
                        drafts,
                        document.text()
                                .substring(
                                        drafts.get(0).evidence().start(),
                                        drafts.get(0).evidence().end())));
            }
        });
        return examples;
    }

    /** The rules by which something is claimed in a document, sorted; of claims that several rules find, all of them. */
    SortedSet<String> rules(DocumentText document) {
        Mentions mentions = mentions(document);
        Matcher matcher = new Matcher(mentions.tokens(), mentions.units(), lexicon.knowledge(), document.text());
        return drafts(mentions, matcher).stream().map(Draft::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * How one sentence of a document is read.
     *
     * @param sentence its index in {@link DocumentText#sentences()}
     */
    public SentenceTrace trace(DocumentText document, int sentence) {
        Mentions mentions = mentions(document);
        Matcher matcher = new Matcher(mentions.tokens(), mentions.units(), lexicon.knowledge(), document.text());
        SentenceTrace trace =
                new FrameTrials(mentions, matcher, sentence, drafts(mentions, matcher)).trace(lexicon.frames());
        PairTrials judged = new PairTrials(mentions, weights, sentence);
        pairs.find(mentions, matcher, false, judged);
        return trace.with(judged.pairs());
    }
}
