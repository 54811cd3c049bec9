package org.zhibu.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.zhibu.ZhibuApplication;

/** The house rules that a compiler does not know. Every rule is shown to fail on a class of {@code planted}. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.zhibu");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.zhibu.architecture.planted");

    private static final ArchRule THE_ENGINE_STAYS_IN_THE_ENGINE_ROOM = noClasses()
            .that()
            .resideOutsideOfPackages("org.zhibu.workflow", "org.zhibu..process")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    private static final ArchRule REQUEST_MATCHERS_ARE_OBJECTS = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "a matcher given as text, which misses Jersey's servlets",
                    (JavaMethodCall call) -> Set.of("requestMatchers", "securityMatcher")
                                    .contains(call.getTarget().getName())
                            && call.getTarget().getRawParameterTypes().stream()
                                    .anyMatch(type ->
                                            type.isEquivalentTo(String.class) || type.isEquivalentTo(String[].class))));

    private static final ArchRule NOTHING_EVALUATES_TEXT = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.zhibu.workflow.NoScripts")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "evaluates text or deserializes objects",
                    (JavaClass type) -> Set.of(
                                    "org.springframework.expression.spel.standard.SpelExpressionParser",
                                    "javax.script.ScriptEngine",
                                    "java.io.ObjectInputStream",
                                    "org.springframework.web.servlet.view.xslt.XsltView")
                            .contains(type.getName())))
            .orShould()
            .callMethodWhere(target(nameMatching("createExpression|createValueExpression"))
                    .and(target(owner(nameMatching("org\\.camunda\\..*")))));

    private static final ArchRule TIME_COMES_FROM_THE_ONE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.zhibu.workflow.EngineClock")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "now() without the clock",
                    (JavaMethodCall call) -> call.getTarget().getName().equals("now")
                                    && call.getTargetOwner().getPackageName().equals("java.time")
                                    && call.getTarget().getRawParameterTypes().stream()
                                            .noneMatch(type -> type.isEquivalentTo(Clock.class))
                            || call.getTarget().getFullName().startsWith("java.lang.System.currentTimeMillis")));

    private static final ArchRule THE_KERNEL_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage("org.zhibu.kernel", "org.zhibu.rules", "org.zhibu.architecture.planted")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.persistence..", "org.camunda..");

    private static final ArchRule A_ROOM_HAS_TWO_SIDE_DOORS = ArchRuleDefinition.classes()
            .should()
            .resideInAnyPackage("org.zhibu", "org.zhibu.*", "org.zhibu.*.process", "org.zhibu.*.web");

    static List<ArchRule> rules() {
        return List.of(
                THE_ENGINE_STAYS_IN_THE_ENGINE_ROOM,
                REQUEST_MATCHERS_ARE_OBJECTS,
                NOTHING_EVALUATES_TEXT,
                TIME_COMES_FROM_THE_ONE_CLOCK,
                THE_KERNEL_KNOWS_NO_FRAMEWORK,
                A_ROOM_HAS_TWO_SIDE_DOORS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsItsRules(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFindsAPlantedViolation(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation()).isTrue();
    }

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(ZhibuApplication.class).verify();
    }

    @Test
    void anUndeclaredArrowIsFound() {
        var planted =
                ApplicationModules.of("org.zhibu.architecture.plantedmodules", new ImportOption.OnlyIncludeTests());

        assertThatThrownBy(planted::verify).hasMessageContaining("lower").hasMessageContaining("upper");
    }
}
