package vn.lantoa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules as README shows them: floor, name, first sentence of the package's Javadoc, rooms. */
final class FloorPlan {

    private static final Path SOURCES = Path.of("src/main/java/vn/lantoa");

    private final ApplicationModules modules;
    private final Map<ApplicationModule, Integer> floors = new HashMap<>();

    FloorPlan(ApplicationModules modules) {
        this.modules = modules;
    }

    String table() {
        String rows = modules.stream()
                .sorted(Comparator.comparing(this::floor).reversed().thenComparing(FloorPlan::name))
                .map(this::row)
                .collect(Collectors.joining("\n"));
        return "| Floor | Module | Is | Rooms |\n|--:|---|---|---|\n" + rows + "\n";
    }

    private String row(ApplicationModule module) {
        Path folder = SOURCES.resolve(name(module));
        String rooms = rooms(folder).map(room -> "`" + room + "`").collect(Collectors.joining(" "));
        return "| %d | `%s` | %s | %s |".formatted(floor(module), name(module), sentence(folder), rooms);
    }

    /** One above the highest of the floors it uses. */
    private int floor(ApplicationModule module) {
        Integer known = floors.get(module);
        if (known != null) {
            return known;
        }
        int floor = module.getDirectDependencies(modules)
                .uniqueModules()
                .mapToInt(below -> floor(below) + 1)
                .max()
                .orElse(0);
        floors.put(module, floor);
        return floor;
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String sentence(Path folder) {
        String source = read(folder.resolve("package-info.java"));
        String javadoc = source.substring(source.indexOf("/**") + 3, source.indexOf("*/"));
        return javadoc.replaceAll("\\s*\\n \\* ?", " ").strip().split("(?<=\\.)\\s", 2)[0];
    }

    private static Stream<String> rooms(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> names = inside.filter(Files::isDirectory)
                    .map(room -> room.getFileName().toString())
                    .filter(room -> !room.equals("page"))
                    .sorted()
                    .toList();
            return names.stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
