package vn.lantoa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The floor plan holds: modules see only lower floors, and migrations run from the ground up. */
class HouseTest {

    private final ApplicationModules modules = ApplicationModules.of(Lantoa.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
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
}
