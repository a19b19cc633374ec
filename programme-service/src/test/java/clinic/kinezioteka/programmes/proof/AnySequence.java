package clinic.kinezioteka.programmes.proof;

import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/** Whatever is asked of a clinic in whatever order: run by {@link SequencesTest} inside the application under test. */
class AnySequence {

    private static final int COMMANDS = 30;

    /** The same sequences in every build, so that a failure is of the code and not of the dice. */
    @Property(tries = 4, seed = "20261122", shrinking = ShrinkingMode.BOUNDED)
    void ofThoseAlwaysTried(@ForAll("sequences") ActionChain<BusyClinic> sequence) {
        sequence.run().close();
    }

    /** Others each time; a failing one is told with its seed. */
    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void ofMany(@ForAll("sequences") ActionChain<BusyClinic> sequence) {
        sequence.run().close();
    }

    @Provide
    Arbitrary<ActionChain<BusyClinic>> sequences() {
        return ActionChain.startWith(BusyClinic::new)
                .withAction(7, wished("book", BusyClinic::book))
                .withAction(3, wished("reschedule", (clinic, wish) -> clinic.reschedule(wish, "THIS")))
                .withAction(
                        2,
                        wished(
                                "reschedule with the following",
                                (clinic, wish) -> clinic.reschedule(wish, "THIS_AND_FOLLOWING")))
                .withAction(2, wished("cancel", BusyClinic::cancel))
                .withAction(1, wished("miss", BusyClinic::miss))
                .withAction(2, wished("reserve", BusyClinic::reserve))
                .withAction(1, wished("free", (clinic, wish) -> clinic.free(wish.which() / 4)))
                .withAction(1, wished("let expire", (clinic, wish) -> clinic.expire()))
                .withAction(1, wished("consult", BusyClinic::consult))
                .withAction(3, series())
                .withAction(2, replan())
                .withAction(2, wished("wait", BusyClinic::join))
                .withAction(3, wished("offer", (clinic, wish) -> clinic.offer()))
                .withAction(2, wished("answer", BusyClinic::answer))
                .withMaxTransformations(COMMANDS);
    }

    private static Action<BusyClinic> wished(String what, BiConsumer<BusyClinic, Wish> command) {
        return transforming(
                wishes().map(wish -> Transformer.mutate(what + " " + wish, clinic -> command.accept(clinic, wish))));
    }

    private static Action<BusyClinic> replan() {
        return transforming(Combinators.combine(wishes(), modes(), dry())
                .as((wish, mode, dryRun) -> Transformer.mutate(
                        "replan %s, %s%s".formatted(wish, mode, dryRun ? ", dry" : ""),
                        clinic -> clinic.replan(wish, mode, dryRun))));
    }

    private static Arbitrary<String> modes() {
        return Arbitraries.of("ALL_OR_NOTHING", "BEST_EFFORT");
    }

    private static Arbitrary<Boolean> dry() {
        return Arbitraries.integers().between(0, 4).map(one -> one == 4);
    }

    private static Action<BusyClinic> series() {
        return transforming(Combinators.combine(wishes(), Arbitraries.of(1, 1, 2), modes(), dry())
                .as((wish, module, mode, dryRun) -> Transformer.mutate(
                        "schedule module %d of programme %d from day %d, %s%s"
                                .formatted(module, wish.course(), Math.abs(wish.days()), mode, dryRun ? ", dry" : ""),
                        clinic -> clinic.schedule(wish, module, mode, dryRun))));
    }

    private static Action<BusyClinic> transforming(Arbitrary<Transformer<BusyClinic>> transformers) {
        return (Action.Independent<BusyClinic>) () -> transformers;
    }

    private static Arbitrary<Wish> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Wish.COURSES - 1),
                        Arbitraries.integers().between(0, Wish.WHICH - 1),
                        Arbitraries.integers().between(-1, 4),
                        Arbitraries.integers().between(0, 5))
                .as(Wish::new);
    }
}
