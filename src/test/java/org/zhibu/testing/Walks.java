package org.zhibu.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Property tests without a library: tries many random inputs and reports the simplest one that still fails.
 *
 * <p>The seed is fixed, so a red build is red for everybody; {@code -Dwalks.seed=7} explores others.
 */
public final class Walks {

    private static final long SEED = Long.getLong("walks.seed", 20_260_511L);
    private static final int MOST_SIMPLIFICATIONS = 10_000;

    /** Tries a property on walks, that is on lists of steps; a failing walk loses every step it does not need. */
    public static <S> void forAll(int tries, Function<Random, List<S>> walks, Consumer<List<S>> property) {
        forAll(tries, walks, Walks::withFewerSteps, property);
    }

    /** Tries a property on single inputs; {@code simpler} offers the neighbors to prefer when one fails. */
    public static <T> void forAll(
            int tries, Function<Random, T> inputs, Function<T, Stream<T>> simpler, Consumer<T> property) {
        for (var round = 0; round < tries; round++) {
            var input = inputs.apply(new Random(SEED + round));
            var failure = failureOf(property, input);
            if (failure != null) {
                var simplest = simplest(input, simpler, property);
                throw new AssertionError(
                        "Round %d of seed %d fails for %s".formatted(round, SEED, simplest),
                        failureOf(property, simplest));
            }
        }
    }

    /** Walks of no step up to that many steps. */
    public static <S> Function<Random, List<S>> upTo(int length, Function<Random, S> step) {
        return random -> Stream.generate(() -> step.apply(random))
                .limit(random.nextInt(length + 1))
                .toList();
    }

    private static <T> T simplest(T failing, Function<T, Stream<T>> simpler, Consumer<T> property) {
        var best = failing;
        for (var i = 0; i < MOST_SIMPLIFICATIONS; i++) {
            var next = simpler.apply(best)
                    .filter(candidate -> failureOf(property, candidate) != null)
                    .findFirst();
            if (next.isEmpty()) {
                return best;
            }
            best = next.get();
        }
        return best;
    }

    /** Without half of the steps first, then without ever smaller stretches, down to single steps. */
    private static <S> Stream<List<S>> withFewerSteps(List<S> walk) {
        return Stream.iterate((walk.size() + 1) / 2, stretch -> stretch > 0, stretch -> stretch / 2)
                .flatMap(stretch -> Stream.iterate(0, from -> from < walk.size(), from -> from + stretch)
                        .map(from -> without(walk, from, Math.min(walk.size(), from + stretch))))
                .filter(shorter -> shorter.size() < walk.size());
    }

    private static <S> List<S> without(List<S> walk, int from, int to) {
        var shorter = new ArrayList<>(walk.subList(0, from));
        shorter.addAll(walk.subList(to, walk.size()));
        return shorter;
    }

    private static <T> @Nullable Throwable failureOf(Consumer<T> property, T input) {
        try {
            property.accept(input);
            return null;
        } catch (RuntimeException | AssertionError failure) {
            return failure;
        }
    }

    private Walks() {}
}
