package org.simpul.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the events that a parser gives (XHTML) and keeps their text as lines with their roles and pages. */
final class LayoutHandler extends DefaultHandler {

    /** Elements whose text is no part of the document. */
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "nav",
            "noscript",
            "template",
            "svg",
            "button",
            "select",
            "head",
            "iframe",
            "object",
            "footer");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "aside",
            "header",
            "footer",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "figure",
            "figcaption",
            "address",
            "hr",
            "form",
            "fieldset",
            "body",
            "tbody",
            "thead",
            "tfoot",
            "center",
            "details",
            "summary");

    /** How far from the beginning a heading may stand to be the title. */
    private static final int TITLE_LINES = 3;

    private final StringBuilder raw = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final int maxCharacters;
    /** Whether a line break in the events is one on the page; else it is a space. */
    private final boolean lineBreaks;

    private final StringBuilder title = new StringBuilder();

    private boolean overflow;
    private boolean inTitle;
    private int skipDepth;
    private int rowDepth;
    private int cells;
    private int preDepth;
    private int pages;
    private int lineStart;
    private int blanks;
    private Line.Role role = Line.Role.FREE;

    LayoutHandler(int maxCharacters, boolean lineBreaks) {
        this.maxCharacters = maxCharacters;
        this.lineBreaks = lineBreaks;
    }

    /** Whether there was more text than allowed. */
    boolean overflow() {
        return overflow;
    }

    /** What was read so far. */
    Layout layout() {
        endLine();
        Optional<String> found =
                Optional.of(normal(title)).filter(LayoutHandler::isTitle).or(this::firstHeading);
        return new Layout(raw.toString(), lines, Math.max(1, pages), Layout.Markup.NONE, found);
    }

    /** A heading by markup at the very beginning. */
    private Optional<String> firstHeading() {
        return lines.stream()
                .limit(TITLE_LINES)
                .filter(line -> line.role() == Line.Role.HEADING)
                .findFirst()
                .map(line -> normal(raw.subSequence(line.start(), line.end())));
    }

    private static String normal(CharSequence text) {
        AlignedText target = new AlignedText(text.length());
        new Normaliser(text.toString(), target).copy(0, text.length());
        return target.toString().strip();
    }

    /** Programs write their own names or file names where a title should be. */
    private static boolean isTitle(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return title.length() > 2
                && !lower.startsWith("microsoft word")
                && !lower.startsWith("untitled")
                && !lower.matches(".*\\.(docx?|pdf|odt|rtf|txt|indd|html?)");
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        stopWhenInterrupted();
        String name = localName.toLowerCase(Locale.ROOT);
        if (name.equals("title")) {
            inTitle = title.isEmpty();
        } else if (skipDepth > 0 || SKIPPED.contains(name) || isHidden(attributes)) {
            skipDepth++;
        } else {
            start(name, attributes.getValue("class") == null ? "" : attributes.getValue("class"));
        }
    }

    /** What a browser does not show, and trails of links. */
    private static boolean isHidden(Attributes attributes) {
        return attributes.getValue("hidden") != null
                || "true".equals(attributes.getValue("aria-hidden"))
                || "navigation".equals(attributes.getValue("role"))
                || String.valueOf(attributes.getValue("class"))
                        .toLowerCase(Locale.ROOT)
                        .contains("breadcrumb");
    }

    private void start(String name, String style) {
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> begin(Line.Role.HEADING);
            case "li", "dt", "dd" -> begin(Line.Role.LIST_ITEM);
            case "tr" -> beginRow();
            case "td", "th" -> beginCell();
            case "br" -> lineBreak();
            case "pre" -> {
                preDepth++;
                begin(Line.Role.FREE);
            }
            default -> startBlock(name, style);
        }
    }

    private void startBlock(String name, String style) {
        if (!BLOCKS.contains(name)) {
            return;
        }
        if (name.equals("div") && style.equals("page")) {
            endLine();
            pages++;
            blanks = 0;
            role = Line.Role.FREE;
        } else if (name.equals("p") && role == Line.Role.LIST_ITEM && lineStart == raw.length()) {
            return;
        } else {
            begin(name.equals("p") && isHeadingStyle(style) ? Line.Role.HEADING : Line.Role.FREE);
        }
    }

    private static boolean isHeadingStyle(String style) {
        String lower = style.toLowerCase(Locale.ROOT);
        return lower.startsWith("heading")
                || lower.startsWith("judul")
                || lower.equals("title")
                || lower.equals("subtitle")
                || lower.length() == 2 && lower.charAt(0) == 'h' && Character.isDigit(lower.charAt(1));
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        String name = localName.toLowerCase(Locale.ROOT);
        if (name.equals("title")) {
            inTitle = false;
        } else if (skipDepth > 0) {
            skipDepth--;
        } else if (name.equals("tr")) {
            endRow();
        } else if (name.equals("pre")) {
            preDepth = Math.max(0, preDepth - 1);
            begin(Line.Role.FREE);
        } else if (name.equals("li") || name.matches("h[1-6]") || BLOCKS.contains(name)) {
            begin(Line.Role.FREE);
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        stopWhenInterrupted();
        if (inTitle) {
            title.append(chars, start, Math.min(length, 500));
        }
        if (skipDepth > 0 || inTitle) {
            return;
        }
        if (raw.length() + length > maxCharacters) {
            overflow = true;
            throw new SAXException("more than " + maxCharacters + " characters");
        }
        if (!lineBreaks && preDepth == 0) {
            raw.append(chars, start, length);
            return;
        }
        for (int i = start; i < start + length; i++) {
            raw.append(chars[i]);
            if (chars[i] == '\n' && rowDepth == 0) {
                endLine();
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        if (skipDepth > 0 || inTitle || lineStart == raw.length()) {
            return;
        }
        if (lineBreaks && rowDepth == 0 && new String(chars, start, length).indexOf('\n') >= 0) {
            endLine();
        } else {
            raw.append(' ');
        }
    }

    private static void stopWhenInterrupted() throws SAXException {
        if (Thread.currentThread().isInterrupted()) {
            throw new SAXException("stopped");
        }
    }

    /** Ends the line and begins a block. Inside a table row blocks do not count. */
    private void begin(Line.Role next) {
        if (rowDepth > 0) {
            raw.append(' ');
            return;
        }
        endLine();
        blanks++;
        role = next;
    }

    private void lineBreak() {
        raw.append('\n');
        if (rowDepth == 0) {
            Line.Role same = role;
            endLine();
            role = same == Line.Role.LIST_ITEM ? Line.Role.FREE : same;
        }
    }

    private void beginRow() {
        if (rowDepth++ == 0) {
            endLine();
            blanks++;
            cells = 0;
            role = Line.Role.TABLE_ROW;
        }
    }

    private void beginCell() {
        if (rowDepth > 0 && cells++ > 0) {
            raw.append(" | ");
        }
    }

    /** A row with a single cell only sets text in a box. */
    private void endRow() {
        if (rowDepth > 0 && --rowDepth == 0) {
            role = cells > 1 ? Line.Role.TABLE_ROW : Line.Role.FREE;
            endLine();
            blanks++;
            role = Line.Role.FREE;
        }
    }

    /** Lines of a PDF stand apart as they are printed; blocks of other formats are paragraphs for certain. */
    private int distance() {
        return blanks == 0 ? 0 : lineBreaks ? 1 : Line.PARAGRAPH;
    }

    private void endLine() {
        int start = lineStart;
        int end = raw.length();
        while (start < end && Characters.isSpace(raw.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(raw.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            lines.add(new Line(start, end, 0, distance(), Math.max(1, pages), role));
            blanks = 0;
            if (role == Line.Role.LIST_ITEM) {
                role = Line.Role.FREE;
            }
        }
        if (raw.length() > lineStart && raw.charAt(raw.length() - 1) != '\n') {
            raw.append('\n');
        }
        lineStart = raw.length();
    }
}
