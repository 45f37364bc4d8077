package org.simpul;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom, by docs/architecture.md. */
final class ArchitectureTest {

    /** The packages as the data flows: each one imports only from those before it. */
    private static final List<String> FLOW = List.of(
            "document",
            "text",
            "lexicon",
            "mention",
            "claim",
            "graph",
            "reader",
            "store",
            "query",
            "export",
            "serve",
            "evaluate",
            "spark",
            "cli");

    private static final String[] BEFORE_GRAPH = packages("document", "text", "lexicon", "mention", "claim");

    private static final String[] AFTER_GRAPH = packages("store", "query", "export", "serve", "evaluate");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.simpul");

    private static final Pattern SPARQL = Pattern.compile(
            "\\b(SELECT\\s+(DISTINCT\\s+|REDUCED\\s+)?[?*(]|CONSTRUCT\\s*\\{|ASK\\s*\\{|INSERT\\s+DATA|DELETE\\s+(DATA|WHERE)|PREFIX\\s+\\w*:\\s*<)");

    @Test
    void everyPackageIsKnown() {
        Set<String> known = Set.copyOf(FLOW);
        holds(classes()
                .should()
                .resideInAnyPackage(packages(known.toArray(String[]::new)))
                .because("a new package takes its place in the flow, here and in docs/architecture.md"));
    }

    @Test
    void packagesHaveNoCycles() {
        holds(slices().matching("org.simpul.(*)..").should().beFreeOfCycles());
    }

    @Test
    void importsPointAgainstTheFlow() {
        for (int i = 0; i < FLOW.size() - 1; i++) {
            String[] later = packages(FLOW.subList(i + 1, FLOW.size()).toArray(String[]::new));
            holds(noClasses()
                    .that()
                    .resideInAPackage("org.simpul." + FLOW.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later));
        }
    }

    @Test
    void nothingImportsTheRootPackage() {
        holds(noClasses().should().dependOnClassesThat().resideInAPackage("org.simpul"));
    }

    @Test
    void nobodyImportsTheCommandLine() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.simpul.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.simpul.cli.."));
    }

    @Test
    void jenaBeginsAtTheGraph() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(BEFORE_GRAPH)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena.."));
    }

    @Test
    void rdf4jStandsAtTheBorder() {
        only(packages("lexicon", "export", "cli"), "org.eclipse.rdf4j..");
    }

    @Test
    void documentLibrariesStayInText() {
        only(packages("text"), "org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..", "org.jsoup..");
    }

    @Test
    void httpStaysInStoreServeAndReader() {
        only(
                packages("store", "serve", "reader"),
                "java.net.http..",
                "com.sun.net.httpserver..",
                "jakarta.servlet..",
                "org.eclipse.jetty..",
                "org.apache.http..",
                "org.apache.jena.http..",
                "org.apache.jena.fuseki..");
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(packages("store", "serve", "reader"))
                .should()
                .dependOnClassesThat(describe("open connections", ArchitectureTest::opensConnections)));
    }

    @Test
    void theLanguageModelIsAskedInOnePlace() {
        only(packages("reader"), "dev.langchain4j..");
        holds(noClasses()
                .that()
                .resideInAPackage("org.simpul.reader..")
                .and()
                .doNotHaveSimpleName("OpenAiChat")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.langchain4j..", "java.net.http.."));
    }

    @Test
    void theRdfIsTheContractBetweenTheHalves() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(AFTER_GRAPH)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BEFORE_GRAPH));
    }

    @Test
    void clockAndChanceAreHandedIn() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(BEFORE_GRAPH)
                .or(resideInAPackage("org.simpul.graph.."))
                .should()
                .callMethodWhere(
                        describe("reads the clock or draws a random number", ArchitectureTest::isClockOrChance)));
    }

    @Test
    void namesSayWhatAThingIs() {
        holds(noClasses().should().haveSimpleNameEndingWith("Manager"));
        holds(noClasses().should().haveSimpleNameEndingWith("Helper"));
        holds(noClasses().should().haveSimpleNameEndingWith("Util"));
        holds(noClasses().should().haveSimpleNameEndingWith("Utils"));
    }

    @Test
    void sparqlTextLivesInQueriesAlone() {
        assertThat(sources()
                        .filter(file -> !file.toString().contains("/org/simpul/query/"))
                        .filter(ArchitectureTest::holdsSparql))
                .as("files with SPARQL text outside queries/ and org.simpul.query")
                .isEmpty();
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> "org.simpul." + name + "..").toArray(String[]::new);
    }

    private static void only(String[] insiders, String... libraries) {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(insiders)
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries)));
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    private static boolean opensConnections(JavaClass type) {
        return Set.of(
                        "java.net.HttpURLConnection",
                        "java.net.URLConnection",
                        "java.net.Socket",
                        "java.net.ServerSocket")
                .contains(type.getName());
    }

    private static boolean isClockOrChance(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        return owner.startsWith("java.time.") && name.equals("now")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.lang.Math") && name.equals("random")
                || owner.equals("java.util.UUID") && name.equals("randomUUID");
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|js|html)")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsSparql(Path file) {
        try {
            return SPARQL.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
