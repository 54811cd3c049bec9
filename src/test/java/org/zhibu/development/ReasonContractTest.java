package org.zhibu.development;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhibu.rules.Force;
import org.zhibu.rules.Rule;

/** Whoever may be asked for a reason has a place to write it: a gate that weighs soft rules takes a form with a reason. */
class ReasonContractTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhibu.development", "org.zhibu.rules");

    private static final Set<Class<?>> GATES = Set.of(
            ApplicationStage.class,
            ActivistStage.class,
            CandidateStage.class,
            AdmissionStage.class,
            ApprovalStage.class,
            ProbationStage.class,
            PoolAnalysis.class);

    @Test
    void aFormThatMayNeedAReasonAsksForIt() {
        var mute = gates().filter(gate -> !softRulesOf(gate).isEmpty())
                .filter(gate -> !asksForAReason(formOf(gate)))
                .map(gate -> gate.getName() + " weighs " + softRulesOf(gate))
                .collect(toCollection(TreeSet::new));

        assertThat(mute).isEmpty();
    }

    /** The search above means little if it finds no rule. */
    @Test
    void theSearchFindsTheSoftRulesOfTheRoad() {
        var found = gates().flatMap(gate -> softRulesOf(gate).stream()).collect(toSet());

        assertThat(found)
                .contains(
                        Rule.INITIAL_TALK_WITHIN_A_MONTH,
                        Rule.CONTACT_NOT_A_RELATIVE,
                        Rule.NOTICE_AS_LONG_AS_LOCALLY_REQUIRED,
                        Rule.INTRODUCER_NOT_A_RELATIVE,
                        Rule.POLITICAL_REVIEW_VALID,
                        Rule.NO_DEPARTURE_WITHIN_THREE_MONTHS,
                        Rule.CONVERSION_MEETING_IN_TIME,
                        Rule.ARCHIVE_COMPLETE,
                        Rule.POOL_ANALYZED_EVERY_YEAR);
    }

    private static Stream<JavaMethod> gates() {
        return GATES.stream()
                .map(CLASSES::get)
                .flatMap(stage -> stage.getMethods().stream())
                .filter(method -> formsOf(method).findAny().isPresent());
    }

    private static Stream<JavaClass> formsOf(JavaMethod gate) {
        return gate.getRawParameterTypes().stream()
                .filter(type -> type.isAssignableTo(StepForm.class) || type.isEquivalentTo(ActivistPoolAnalysis.class));
    }

    private static JavaClass formOf(JavaMethod gate) {
        return formsOf(gate).findFirst().orElseThrow();
    }

    private static boolean asksForAReason(JavaClass form) {
        return form.tryGetMethod("reason").isPresent();
    }

    /** The soft rules that a gate reads, itself or through what it calls in its own class and in the rules. */
    private static Set<Rule> softRulesOf(JavaMethod gate) {
        var reached = new HashSet<JavaCodeUnit>(List.of(gate));
        var ahead = new ArrayDeque<JavaCodeUnit>(reached);
        var rules = EnumSet.noneOf(Rule.class);
        while (!ahead.isEmpty()) {
            var unit = ahead.remove();
            for (var access : unit.getFieldAccesses()) {
                var owner = access.getTargetOwner();
                if (owner.isEquivalentTo(Rule.class)) {
                    rules.add(Rule.valueOf(access.getTarget().getName()));
                } else if (isRule(owner) && !owner.isEnum()) {
                    owner.getStaticInitializer().filter(reached::add).ifPresent(ahead::add);
                }
            }
            unit.getCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().equals(gate.getOwner()) || isRule(call.getTargetOwner()))
                    .filter(call -> !call.getTargetOwner().isEquivalentTo(Rule.class))
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .filter(JavaCodeUnit.class::isInstance)
                    .map(JavaCodeUnit.class::cast)
                    .filter(reached::add)
                    .forEach(ahead::add);
        }
        rules.removeIf(rule -> rule.force() != Force.SOFT);
        return rules;
    }

    private static boolean isRule(JavaClass type) {
        return type.getPackageName().equals("org.zhibu.rules");
    }
}
