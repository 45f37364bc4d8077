package org.simpul.serve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Answers that are made once for each question and kept, for what nobody can change while the server runs. When they hold too much, those that are asked for least go. Safe for use by several
 * threads.
 *
 * @param <K> the question
 * @param <V> the answer
 */
final class Kept<K, V> {

    /** All answers together, in characters or bytes. */
    private static final long MOST = 32L << 20;

    private final Cache<K, V> answers;

    private Kept(long most, ToIntFunction<V> size) {
        answers = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((K question, V answer) ->
                        size.applyAsInt(answer) + question.toString().length())
                .executor(Runnable::run)
                .build();
    }

    /**
     * Keeps answers.
     *
     * @param size how large an answer is, in characters or bytes
     */
    static <K, V> Kept<K, V> some(ToIntFunction<V> size) {
        return new Kept<>(MOST, size);
    }

    /** Keeps answers of a dataset that only is read; none of one that somebody may write to, whose answers change. */
    static <K, V> Kept<K, V> of(ServerSettings settings, ToIntFunction<V> size) {
        return new Kept<>(settings.writer().isPresent() ? 0 : MOST, size);
    }

    /**
     * The kept answer, else a new one.
     *
     * @param good which answers are kept
     */
    V get(K question, Supplier<V> maker, Predicate<V> good) {
        V kept = answers.getIfPresent(question);
        if (kept != null) {
            return kept;
        }
        V made = maker.get();
        if (good.test(made)) {
            answers.put(question, made);
        }
        return made;
    }
}
