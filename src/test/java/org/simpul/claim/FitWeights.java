package org.simpul.claim;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.simpul.document.DocumentSource;
import org.simpul.document.Input;
import org.simpul.evaluate.Gold;
import org.simpul.evaluate.Wording;
import org.simpul.lexicon.FrameExample;
import org.simpul.text.Language;
import org.simpul.text.TextReader;
import org.simpul.text.UnreadableDocumentException;

/**
 * Fits {@code ontology/frames/_weights.tsv} on annotated documents by logistic regression (liblinear, L2). Says how well the weights do on documents that they were not
 * fitted on, by leaving out a part of the documents at a time.
 */
public final class FitWeights {

    private static final double LEAST_WEIGHT = 0.02;
    private static final int PARTS = Integer.getInteger("parts", 4);
    private static final double SPARSE = Double.parseDouble(System.getProperty("sparse", "0.5"));
    private static final int TEMPTING = Integer.getInteger("tempting", 3);
    private static final int LEAST = Integer.getInteger("least", 3);

    private record Sample(
            int document, List<String> traits, boolean right, boolean tempting, Set<String> says, String text) {}

    private final List<Sample> samples = new ArrayList<>();
    private final List<Set<String>> wanted = new ArrayList<>();
    private double cost = 0.3;

    /** Arguments: the ontology folder, where to write the weights ("-" for nowhere), then pairs of a folder of documents and its folder of gold files. */
    public static void main(String[] args) throws IOException {
        FitWeights fit = new FitWeights();
        Extractor extractor = Extractor.load(Path.of(args[0]));
        for (int i = 2; i + 1 < args.length; i += 2) {
            fit.read(extractor, Path.of(args[i]), Path.of(args[i + 1]));
        }
        fit.readExamples(extractor);
        for (String c : System.getProperty("cost", "0.1").split(",")) {
            fit.cost = Double.parseDouble(c);
            System.out.println("cost " + c);
            if (!Boolean.getBoolean("quick")) {
                fit.report();
            }
        }
        if (!args[1].equals("-")) {
            fit.write(Path.of(args[1]));
        }
    }

    private void read(Extractor extractor, Path documents, Path gold) throws IOException {
        Map<String, List<Gold.Claim>> tempting = Tempting.beside(gold);
        Map<String, Gold> byName = new TreeMap<>();
        Gold.readAll(gold).forEach(g -> byName.put(g.name(), g));
        String only = System.getProperty("only", "");
        try (Stream<Path> files = Files.list(documents)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
                Gold g = byName.get(name);
                if (g == null) {
                    g = byName.entrySet().stream()
                            .filter(e -> name.startsWith(e.getKey()))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(null);
                }
                if (g != null
                        && (only.isEmpty()
                                || name.matches(only)
                                || !documents.toString().contains("devset"))) {
                    DocumentSource source = DocumentSource.of(List.of(file), 50_000_000);
                    Input.Document input =
                            (Input.Document) source.read(source.files().get(0));
                    try {
                        add(
                                extractor.examples(TextReader.standard().read(input.source())),
                                g,
                                tempting.getOrDefault(g.name(), List.of()));
                    } catch (UnreadableDocumentException e) {
                        throw new IOException(e);
                    }
                }
            }
        }
    }

    /** The sentences beside the frames, which say of their own relation alone what is right. */
    private void readExamples(Extractor extractor) {
        for (FrameExample example : extractor.lexicon().examples()) {
            int document = wanted.size();
            wanted.add(Set.of());
            Language language = example.language().equals("id") ? Language.INDONESIAN : Language.ENGLISH;
            List<Written> right = example.claims().stream()
                    .map(line -> line.split("\\|"))
                    .map(parts -> new Written(parts[0].trim(), example.predicate(), parts[1].trim()))
                    .toList();
            for (Extractor.Example pair : extractor.examples(Written.document(example.text(), language))) {
                List<Draft> drafts = pair.drafts().stream()
                        .filter(d -> d.predicate().equals(example.predicate()))
                        .toList();
                long hits = drafts.stream()
                        .filter(d -> right.stream().anyMatch(w -> w.says(d.predicate(), d.subject(), d.object())))
                        .count();
                if (!drafts.isEmpty()) {
                    samples.add(new Sample(
                            document, pair.traits(), 2 * hits >= drafts.size(), false, Set.of(), example.text()));
                }
            }
        }
    }

    private void add(List<Extractor.Example> examples, Gold gold, List<Gold.Claim> tempting) {
        int document = wanted.size();
        Map<String, Set<String>> names = new HashMap<>();
        gold.entities().forEach(e -> {
            Set<String> all = new HashSet<>(Set.of(Wording.norm(e.label())));
            e.labels().forEach(l -> all.add(Wording.norm(l)));
            names.put(e.label(), all);
        });
        Set<String> firm = new HashSet<>();
        gold.claims().stream().filter(c -> !c.optional()).forEach(c -> firm.add(key(c)));
        wanted.add(firm);
        for (Extractor.Example example : examples) {
            int right = 0;
            int optional = 0;
            int elsewhere = 0;
            Set<String> says = new HashSet<>();
            for (Draft draft : example.drafts()) {
                Gold.Claim hit = gold.claims().stream()
                        .filter(c -> same(c, draft, names))
                        .findFirst()
                        .orElse(null);
                if (hit != null && hit.optional()) {
                    optional++;
                } else if (hit != null && !stands(hit.quote(), example.text())) {
                    elsewhere++;
                    says.add(key(hit));
                } else if (hit != null) {
                    right++;
                    says.add(key(hit));
                } else {
                    says.add("x " + draft.subject().key() + draft.predicate() + draft.object());
                }
            }
            int firmDrafts = example.drafts().size() - optional - elsewhere;
            if (firmDrafts > 0) {
                boolean isRight = 2 * right >= firmDrafts && right > 0;
                boolean isTempting = !isRight
                        && example.drafts().stream()
                                .anyMatch(d -> tempting.stream().anyMatch(c -> same(c, d, names)));
                samples.add(new Sample(document, example.traits(), isRight, isTempting, says, example.text()));
            }
        }
    }

    /** Whether a passage of a gold line is this sentence or a part of it, or the other way round. */
    private static boolean stands(String quote, String sentence) {
        List<String> a = List.of(quote.toLowerCase(Locale.ROOT).split("\\W+"));
        Set<String> b = new HashSet<>(List.of(sentence.toLowerCase(Locale.ROOT).split("\\W+")));
        long shared = a.stream().filter(b::contains).count();
        return shared >= 0.7 * Math.min(a.size(), b.size());
    }

    private static String key(Gold.Claim c) {
        return c.subject() + "|" + c.predicate() + "|" + c.object();
    }

    private static boolean same(Gold.Claim claim, Draft draft, Map<String, Set<String>> names) {
        if (!claim.predicate().equals(draft.predicate())) {
            return false;
        }
        boolean symmetric = TriggerSymmetry.SYMMETRIC.contains(claim.predicate());
        if (draft.object() instanceof ClaimObject.Thing thing) {
            return is(claim.subject(), draft.subject(), names) && is(claim.object(), thing.entity(), names)
                    || symmetric
                            && is(claim.subject(), thing.entity(), names)
                            && is(claim.object(), draft.subject(), names);
        }
        if (!is(claim.subject(), draft.subject(), names)) {
            return false;
        }
        if (draft.object() instanceof ClaimObject.Date date) {
            return date.value().value().startsWith(claim.object());
        }
        String concept = ((ClaimObject.Concept) draft.object()).name();
        String parted = concept.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])", " ");
        String want = Wording.norm(claim.object());
        return Wording.norm(parted).equals(want)
                || Wording.norm(parted).replace(" country", "").equals(want);
    }

    private static boolean is(String label, org.simpul.lexicon.Entity entity, Map<String, Set<String>> names) {
        Set<String> want = names.getOrDefault(label, Set.of(Wording.norm(label)));
        return entity.labels().anyMatch(l -> want.contains(Wording.norm(l.text())))
                || want.contains(
                        Wording.norm(entity.key().substring(entity.key().indexOf('/') + 1)));
    }

    private static final class TriggerSymmetry {
        static final Set<String> SYMMETRIC = Set.of("cooperatesWith", "metWith");
    }

    private record Fitted(Map<String, Double> weights) {
        double of(List<String> traits) {
            double sum = 0;
            for (String t : traits) {
                sum += weights.getOrDefault(t, 0.0);
            }
            return 1 / (1 + Math.exp(-sum));
        }
    }

    /** Wrong pairs that a reader is tempted by count as often as {@code -Dtempting} says, since they teach most. */
    private Fitted fit(List<Sample> once) {
        List<Sample> part = once.stream()
                .flatMap(s -> Collections.nCopies(s.tempting() ? TEMPTING : 1, s).stream())
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        part.forEach(s -> s.traits().forEach(t -> counts.merge(t, 1, Integer::sum)));
        List<String> kept = counts.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        Map<String, Integer> index = new HashMap<>();
        kept.forEach(t -> index.put(t, index.size() + 1));
        Problem problem = new Problem();
        problem.l = part.size();
        problem.n = kept.size();
        problem.x = new Feature[part.size()][];
        problem.y = new double[part.size()];
        for (int i = 0; i < part.size(); i++) {
            problem.x[i] = part.get(i).traits().stream()
                    .filter(index::containsKey)
                    .map(index::get)
                    .distinct()
                    .sorted()
                    .map(n -> new FeatureNode(n, scale(kept.get(n - 1))))
                    .toArray(Feature[]::new);
            problem.y[i] = part.get(i).right() ? 1 : -1;
        }
        Linear.disableDebugOutput();
        Linear.resetRandom();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, 0.001));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < kept.size(); i++) {
            weights.put(kept.get(i), sign * model.getFeatureWeights()[i] * scale(kept.get(i)));
        }
        return new Fitted(weights);
    }

    /** Traits of words are many and each is rare: they are held back more than the others. */
    private static double scale(String trait) {
        return trait.matches("p-(between|exactly|before|after|over|column|word|skeleton|first-word|carries-order).*")
                ? SPARSE
                : 1;
    }

    private void report() {
        System.out.printf(
                Locale.ROOT,
                "%d documents, %d pairs, %d right%n",
                wanted.size(),
                samples.size(),
                samples.stream().filter(Sample::right).count());
        Set<String> reachable = new HashSet<>();
        int all = 0;
        for (int d = 0; d < wanted.size(); d++) {
            all += wanted.get(d).size();
        }
        Map<Sample, Double> sure = new HashMap<>();
        for (int part = 0; part < PARTS; part++) {
            int p = part;
            Fitted fitted =
                    fit(samples.stream().filter(s -> s.document() % PARTS != p).toList());
            samples.stream().filter(s -> s.document() % PARTS == p).forEach(s -> sure.put(s, fitted.of(s.traits())));
        }
        samples.forEach(
                s -> s.says().stream().filter(x -> !x.startsWith("x ")).forEach(x -> reachable.add(s.document() + x)));
        System.out.printf(Locale.ROOT, "gold claims %d, with a pair %d%n", all, reachable.size());
        for (double threshold : new double[] {0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8}) {
            Set<String> right = new HashSet<>();
            Set<String> wrong = new HashSet<>();
            for (Sample s : samples) {
                if (sure.get(s) >= threshold) {
                    s.says().forEach(x -> (x.startsWith("x ") ? wrong : right).add(s.document() + x));
                }
            }
            double precision = right.size() / (double) Math.max(1, right.size() + wrong.size());
            double recall = right.size() / (double) all;
            System.out.printf(
                    Locale.ROOT,
                    "  at %.1f: P %.2f R %.2f F1 %.3f (%d right, %d wrong)%n",
                    threshold,
                    precision,
                    recall,
                    2 * precision * recall / (precision + recall),
                    right.size(),
                    wrong.size());
        }
        perPredicate(sure);
        if (Boolean.getBoolean("show")) {
            samples.stream()
                    .filter(x -> x.right() != sure.get(x) >= 0.5)
                    .forEach(x -> System.out.printf(
                            Locale.ROOT,
                            "%s %.2f %s :: %s%n",
                            x.right() ? "MISS" : "FALSE",
                            sure.get(x),
                            x.says(),
                            x.text()));
        }
    }

    private void perPredicate(Map<Sample, Double> sure) {
        Map<String, int[]> counts = new TreeMap<>();
        for (int d = 0; d < wanted.size(); d++) {
            wanted.get(d).forEach(k -> counts.computeIfAbsent(k.split("\\|")[1], x -> new int[4])[2]++);
        }
        Set<String> seen = new HashSet<>();
        Set<String> reach = new HashSet<>();
        for (Sample s : samples) {
            String predicate = s.traits().get(1).substring(2);
            for (String x : s.says()) {
                if (!x.startsWith("x ") && reach.add(s.document() + x)) {
                    counts.get(predicate)[3]++;
                }
                if (sure.get(s) >= 0.5 && seen.add(s.document() + x)) {
                    counts.computeIfAbsent(predicate, k -> new int[4])[x.startsWith("x ") ? 1 : 0]++;
                }
            }
        }
        counts.forEach((p, c) -> System.out.printf(
                Locale.ROOT,
                "  %-24s P %.2f R %.2f (right %d wrong %d gold %d reachable %d)%n",
                p,
                c[0] / (double) Math.max(1, c[0] + c[1]),
                c[0] / (double) Math.max(1, c[2]),
                c[0],
                c[1],
                c[2],
                c[3]));
    }

    private void write(Path file) throws IOException {
        StringBuilder table = new StringBuilder(
                "# How much each trait speaks for two names being the subject and object of a relation, in logits; a pair is taken from the threshold on.\n"
                        + "# Fitted by org.simpul.claim.FitWeights; do not edit.\n");
        table.append("threshold\t")
                .append(System.getProperty("threshold", "0.61"))
                .append('\n');
        fit(samples).weights().forEach((trait, weight) -> {
            if (Math.abs(weight) >= LEAST_WEIGHT) {
                table.append(String.format(Locale.ROOT, "%s\t%.2f%n", trait, weight));
            }
        });
        Files.writeString(file, table);
    }
}
