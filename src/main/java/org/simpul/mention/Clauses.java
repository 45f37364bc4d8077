package org.simpul.mention;

import java.util.Set;
import org.simpul.text.Tokens;

/** Where clauses end inside sentences: at semicolons, dashes with spaces and words such as "sedangkan" and "whereas". */
public final class Clauses {

    private final Tokens tokens;
    private final Set<String> breaks;

    /** Over these tokens, with these words that begin a new clause. */
    public Clauses(Tokens tokens, Set<String> breaks) {
        this.tokens = tokens;
        this.breaks = breaks;
    }

    /** Whether a gap may not cross this token. */
    public boolean breakAt(int token) {
        String form = tokens.form(token);
        return switch (form) {
            case ";", ":", "|" -> true;
            case ".", "?", "!" -> true;
            case "-" -> !tokens.touchesNext(token) && (token == 0 || !tokens.touchesNext(token - 1));
            default -> breaks.contains(form);
        };
    }

    /** The first token of the clause that holds this one, not before {@code low}. */
    public int start(int token, int low) {
        int t = token;
        while (t > low && !breakAt(t - 1)) {
            t--;
        }
        return t;
    }

    /** The token after the last of the clause that holds this one, not after {@code high}. */
    public int end(int token, int high) {
        int t = token;
        while (t < high && !breakAt(t)) {
            t++;
        }
        return t;
    }
}
