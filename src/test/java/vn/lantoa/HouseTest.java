package vn.lantoa;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

/** The floor plan holds: modules see only lower floors, and migrations run from the ground up. */
class HouseTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.lantoa");

    private final ApplicationModules modules = ApplicationModules.of(Lantoa.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    /** What is declared and not used would hide the day on which somebody begins to use it. */
    @Test
    void modulesDeclareOnlyWhatTheyUse() {
        List<String> unused = modules.stream()
                .flatMap(module -> unused(module.getBasePackage().getName()))
                .toList();

        assertThat(unused).isEmpty();
    }

    private static Stream<String> unused(String module) {
        Set<String> used = CLASSES.stream()
                .filter(type -> module(type).equals(module))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(use -> use.getTargetClass().getPackageName())
                .collect(Collectors.toSet());
        return declared(module)
                .filter(below -> !used.contains("vn.lantoa." + below.replace("::", ".")))
                .map(below -> module + " → " + below);
    }

    private static Stream<String> declared(String module) {
        try {
            return Stream.of(Class.forName(module + ".package-info")
                    .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                    .allowedDependencies());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void migrationsRunInFloorOrder() {
        List<String> order = Migrations.FLOOR_ORDER;
        for (ApplicationModule module : modules) {
            String name = module.getIdentifier().toString();
            module.getDirectDependencies(modules)
                    .uniqueModules()
                    .map(m -> m.getIdentifier().toString())
                    .filter(below -> order.contains(below) && order.contains(name))
                    .forEach(below -> assertThat(order.indexOf(below))
                            .as(below + " before " + name)
                            .isLessThan(order.indexOf(name)));
        }
    }

    /** Two branches may each take the next number; merged, no database would be opened. */
    @Test
    void eachNumberOfAModuleIsOneMigration() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources/db/migration"))) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(file -> file.getParent().getFileName() + " "
                                    + file.getFileName().toString().split("__")[0]))
                    .doesNotHaveDuplicates();
        }
    }

    /** When this fails, what it wanted to see goes into README. */
    @Test
    void theReadmeShowsEveryModuleAndRoom() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String shown = readme.substring(readme.indexOf("| Floor |"), readme.indexOf("The root package"));

        assertThat(shown).isEqualTo(new FloorPlan(modules).table() + "\n");
    }

    /** A role that is checked in two places is once checked differently. */
    @Test
    void rolesOfTheCommitteeAreCheckedInOnePlace() {
        ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.lantoa.contests.CommitteeAccess")
                .and()
                .doNotHaveFullyQualifiedName("vn.lantoa.contests.Committee")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(
                                HasOwner.Predicates.With.owner(HasName.Predicates.name("vn.lantoa.contests.Committee")))
                        .and(JavaCall.Predicates.target(HasName.Predicates.nameMatching("holds|isOrganiser"))))
                .because("CommitteeAccess answers who may do what; councils and panels ask it")
                .check(CLASSES);
    }

    /** One name, one meaning: whoever reads it need not ask of which package. */
    @Test
    void noNameHasTwoMeanings() {
        Map<String, List<String>> byName = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));

        assertThat(byName.values()).allMatch(packages -> packages.size() == 1);
    }

    @Test
    void noNameEndsInAWordThatSaysNothing() {
        ArchRuleDefinition.noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Impl|Dto|Util|Utils|Helper|Base|Info)")
                .check(CLASSES);
    }

    /** Whoever needs more than seven others does more than one thing. */
    @Test
    void nobodyNeedsMoreThanSevenOthers() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.isMetaAnnotatedWith(Component.class))
                        .filter(type -> type.getConstructors().stream()
                                .anyMatch(made -> made.getRawParameterTypes().size() > 7))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    /** The stream of a query keeps its connection until it is closed; unclosed ones emptied the pool once. */
    @Test
    void noQueryIsStreamed() {
        ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.lantoa.journal.Chain") // a long table, closed at its end
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("the rows are few: list().stream() gives the connection back")
                .check(CLASSES);
    }

    @Test
    void onlyItsOwnModuleReachesIntoARoom() {
        List<String> strangers = CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> isRoom(use.getTargetClass().getPackageName()))
                .filter(use -> isView(use.getOriginClass().getPackageName())
                        || !module(use.getOriginClass()).equals(module(use.getTargetClass())))
                .map(Dependency::getDescription)
                .toList();

        assertThat(strangers).isEmpty();
    }

    /** A room knows the values of its module's front door, not who opens it. */
    @Test
    void noRoomCallsItsFrontDoor() {
        List<String> calls = CLASSES.stream()
                .filter(type -> isRoom(type.getPackageName()))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> module(use.getOriginClass()).equals(module(use.getTargetClass())))
                .filter(use -> use.getTargetClass().getPackageName().equals(module(use.getTargetClass())))
                .filter(use -> use.getTargetClass().isMetaAnnotatedWith(Component.class))
                .map(Dependency::getDescription)
                .toList();

        assertThat(calls).isEmpty();
    }

    @Test
    void roomsFormNoCycle() {
        SlicesRuleDefinition.slices()
                .matching("vn.lantoa.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** Who asks of the rules asks the book; the values beside it know nothing of how it answers. */
    @Test
    void onlyTheBookAndItsYamlOpenTheRoomsOfTheRules() {
        List<String> callers = CLASSES.stream()
                .filter(type -> type.getPackageName().equals("vn.lantoa.rules"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getPackageName().startsWith("vn.lantoa.rules."))
                .map(use -> use.getOriginClass().getFullName())
                .distinct()
                .toList();

        assertThat(callers).containsExactlyInAnyOrder("vn.lantoa.rules.RuleBook", "vn.lantoa.rules.RuleSetYaml");
    }

    @Test
    void noRoomOfTheRulesAsksTheBook() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("vn.lantoa.rules.*")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("vn.lantoa.rules.RuleBook")
                .check(CLASSES);
    }

    /** Words at the bottom, the trial on top of what it tries; YAML by itself. */
    @Test
    void theRoomsOfTheRulesHaveADirection() {
        String rules = "vn.lantoa.rules.";
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("vn.lantoa.rules.*")
                .layer("words")
                .definedBy(rules + "words")
                .layer("deciding")
                .definedBy(rules + "check", rules + "entry", rules + "ranking")
                .layer("text")
                .definedBy(rules + "text")
                .layer("yaml")
                .definedBy(rules + "yaml")
                .layer("trial")
                .definedBy(rules + "trial")
                .whereLayer("words")
                .mayOnlyBeAccessedByLayers("deciding", "text", "trial")
                .whereLayer("deciding")
                .mayOnlyBeAccessedByLayers("trial")
                .whereLayer("text")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("yaml")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("trial")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    /** A room is any package below a module except that of its pages' views. */
    private static boolean isRoom(String name) {
        return name.startsWith("vn.lantoa.") && name.split("\\.").length > 3 && !isView(name);
    }

    private static boolean isView(String name) {
        return name.endsWith(".page");
    }

    private static String module(JavaClass type) {
        return Stream.of(type.getPackageName().split("\\.")).limit(3).collect(Collectors.joining("."));
    }
}
