package org.simpul.serve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;

/**
 * Answers that are made once for each visit and kept, for what nobody can change while the server runs. When they hold too much, those that are asked for least go. Safe for use by several
 * threads.
 */
final class Kept {

    /** All answers together, in characters. */
    private static final long MOST = 32L << 20;

    private final Cache<Visit, Page.Reply> replies;

    private Kept(long most) {
        replies = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((Visit visit, Page.Reply reply) ->
                        reply.content().length() + visit.toString().length())
                .executor(Runnable::run)
                .build();
    }

    /** Keeps answers. */
    static Kept some() {
        return new Kept(MOST);
    }

    /** Keeps none: for a dataset that somebody may write to, whose answers change. */
    static Kept none() {
        return new Kept(0);
    }

    /** The kept answer, else a new one; only good ones are kept. */
    Page.Reply get(Visit visit, Supplier<Page.Reply> maker) {
        Page.Reply kept = replies.getIfPresent(visit);
        if (kept != null) {
            return kept;
        }
        Page.Reply made = maker.get();
        if (made.status() < HttpServletResponse.SC_BAD_REQUEST) {
            replies.put(visit, made);
        }
        return made;
    }
}
