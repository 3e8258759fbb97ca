package vn.lantoa.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.shared.Folding;

/** One tree on one day, whole and in memory: a file of thousands of rows is compared with it without further questions. */
final class TreeIndex {

    private final Map<UnitId, Version> versions;
    private final Map<String, List<UnitId>> byName = new HashMap<>();
    private final Map<UnitId, List<UnitId>> below = new HashMap<>();

    TreeIndex(Map<UnitId, Version> all, Set<String> kinds) {
        versions = all.entrySet().stream()
                .filter(one -> kinds.contains(one.getValue().particulars().kind()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        versions.forEach((unit, version) -> {
            add(byName, Folding.of(version.name()), unit);
            if (version.parent() != null) {
                add(below, version.parent(), unit);
            }
        });
    }

    private static <K> void add(Map<K, List<UnitId>> map, K key, UnitId unit) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(unit);
    }

    Optional<Version> find(UnitId unit) {
        return Optional.ofNullable(versions.get(unit));
    }

    List<UnitId> below(UnitId unit) {
        return below.getOrDefault(unit, List.of());
    }

    List<Version> tops() {
        return versions.values().stream()
                .filter(version -> version.parent() == null)
                .toList();
    }

    /** "Chi bộ thôn 1, Đảng ủy xã Hợp Thành, Huyện ủy Sơn Dương"; the top is named by its own name alone. */
    String fullName(UnitId unit) {
        StringBuilder full = new StringBuilder();
        Version at = versions.get(unit);
        for (int step = 0; at != null && step < 20; step++) {
            UnitId above = at.parent();
            if (step == 0 || above != null) {
                full.append(step == 0 ? "" : ", ").append(at.name());
            }
            at = above == null ? null : versions.get(above);
        }
        return full.toString();
    }

    /** Those that a text may mean: by name, or by name and the names above. */
    List<UnitId> meant(String typed) {
        List<UnitId> named = byName.getOrDefault(Folding.of(typed), List.of());
        if (!named.isEmpty() || typed.indexOf(',') < 0) {
            return exactly(named, typed);
        }
        String wanted = Folding.of(typed);
        return byName.getOrDefault(Folding.of(typed.substring(0, typed.indexOf(','))), List.of()).stream()
                .filter(unit -> Folding.of(fullName(unit)).equals(wanted))
                .toList();
    }

    /** Where names differ by diacritics alone, the one spelt the same is meant. */
    private List<UnitId> exactly(List<UnitId> named, String typed) {
        List<UnitId> same = named.stream()
                .filter(unit ->
                        versions.get(unit) != null && versions.get(unit).name().equalsIgnoreCase(typed))
                .toList();
        return same.isEmpty() ? named : same;
    }

    /** The child of that name and kind, or the top when there is no parent. */
    Optional<Version> child(@Nullable UnitId parent, String name, String kind) {
        List<Version> named = exactly(byName.getOrDefault(Folding.of(name), List.of()), name).stream()
                .map(versions::get)
                .filter(java.util.Objects::nonNull)
                .filter(version -> java.util.Objects.equals(version.parent(), parent))
                .filter(version -> version.particulars().kind().equals(kind))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
