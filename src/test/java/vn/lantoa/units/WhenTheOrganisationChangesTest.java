package vn.lantoa.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lantoa.accounts.People;
import vn.lantoa.shared.Actor;

@UnitsTest
class WhenTheOrganisationChangesTest {

    private static final LocalDate BEFORE = LocalDate.of(2024, 8, 31);
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);
    private static final ActPaper PAPER = new ActPaper(DAY, "Nghị quyết số 1/NQ-UBTVQH15 ngày 01/8/2024");

    @Autowired
    ATree trees;

    @Autowired
    Units units;

    @Autowired
    Acts acts;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    VersionRows versions;

    @Autowired
    ActRows rows;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private ATree.Planted tree;
    private Actor by;

    @BeforeEach
    void plant() {
        tree = trees.planted();
        by = trees.administrator();
    }

    @Test
    void aNewNameHoldsFromItsDayOnAndTheOldOneBefore() {
        UnitId commune = tree.communes().getFirst();
        done(acts.change(commune, said(commune).called("Đảng ủy phường Một"), PAPER, by));

        assertThat(name(commune, BEFORE)).isEqualTo(tree.named("Đảng ủy xã 1"));
        assertThat(name(commune, DAY)).isEqualTo("Đảng ủy phường Một");
        assertThat(units.find(tree.cells().getFirst(), DAY).orElseThrow().fullName())
                .isEqualTo("Chi bộ thôn 1, Đảng ủy phường Một, " + tree.named("Huyện ủy Đông"));
        assertThat(units.find(tree.cells().getFirst(), BEFORE).orElseThrow().fullName())
                .isEqualTo("Chi bộ thôn 1, " + tree.named("Đảng ủy xã 1") + ", " + tree.named("Huyện ủy Đông"));
    }

    @Test
    void mergedUnitsEndAndWhatStoodBelowThemStandsBelowTheNewOne() {
        UnitId first = tree.communes().get(0);
        UnitId second = tree.communes().get(1);
        UnitId one = done(reorganisations.merge(
                        new Merger(List.of(first, second), null, commune("Đảng ủy xã Hợp Nhất", tree.east())),
                        PAPER,
                        by))
                .units()
                .getFirst();

        assertThat(units.find(first, DAY)).isEmpty();
        assertThat(units.find(first, BEFORE)).isPresent();
        assertThat(names(units.children(one, DAY))).containsExactly("Chi bộ thôn 1", "Chi bộ thôn 2");
        assertThat(units.find(one, BEFORE)).isEmpty();
        assertThat(jdbc.sql("select predecessor from units.succession where successor = :one")
                        .param("one", one.value())
                        .query(java.util.UUID.class)
                        .list())
                .containsExactlyInAnyOrder(first.value(), second.value());
    }

    @Test
    void aUnitThatTakesOthersUpGoesOnUnderItsNewName() {
        UnitId first = tree.communes().get(0);
        UnitId second = tree.communes().get(1);
        done(reorganisations.merge(
                new Merger(List.of(second), first, said(first).called("Đảng ủy xã Mới")), PAPER, by));

        assertThat(name(first, DAY)).isEqualTo("Đảng ủy xã Mới");
        assertThat(units.find(second, DAY)).isEmpty();
        assertThat(units.isWithin(tree.cells().get(1), first, DAY)).isTrue();
    }

    @Test
    void aSplitUnitEndsOrGoesOn() {
        UnitId first = tree.communes().get(0);
        List<UnitId> two = done(reorganisations.split(
                        new Division(
                                first,
                                List.of(commune("Đảng ủy xã A", tree.east()), commune("Đảng ủy xã B", tree.east())),
                                false),
                        PAPER,
                        by))
                .units();
        assertThat(units.find(first, DAY)).isEmpty();
        assertThat(names(units.children(two.getFirst(), DAY))).containsExactly("Chi bộ thôn 1");

        UnitId second = tree.communes().get(1);
        done(reorganisations.split(
                new Division(second, List.of(commune("Đảng ủy xã C", tree.east())), true), PAPER, by));
        assertThat(names(units.children(second, DAY))).containsExactly("Chi bộ thôn 2");
        assertThat(names(units.children(tree.east(), DAY)))
                .containsExactly(
                        tree.named("Đảng ủy xã 2"),
                        tree.named("Đảng ủy xã 3"),
                        "Đảng ủy xã A",
                        "Đảng ủy xã B",
                        "Đảng ủy xã C");
    }

    @Test
    void aUnitWithOthersBelowIsDissolvedOnlyWhenTheyGoUp() {
        UnitId commune = tree.communes().getFirst();
        assertThat(acts.dissolve(commune, false, PAPER, by)).isEqualTo(new ActOutcome.HasUnitsBelow(1));
        assertThat(units.find(commune, DAY)).isPresent();

        done(acts.dissolve(commune, true, PAPER, by));
        assertThat(units.find(commune, DAY)).isEmpty();
        assertThat(units.find(tree.cells().getFirst(), DAY).orElseThrow().parent())
                .isEqualTo(tree.east());
    }

    @Test
    void whenALevelEndsItsCommunesReportToTheProvinceAndSelectAsDistrictsDid() {
        int ended = units.ofTier(Units.UPPER_COMMITTEE, DAY).size();
        done(reorganisations.abolish(
                new Abolition(Set.of("DISTRICT_COMMITTEE"), Map.of("COMMUNE_COMMITTEE", "ATTACHED_COMMUNE")),
                PAPER,
                by));
        try {
            assertThat(ended).isGreaterThanOrEqualTo(2);
            assertThat(units.children(tree.province(), DAY)).hasSize(6);
            assertThat(units.upperCommitteeOf(tree.cells().getLast(), DAY))
                    .contains(tree.communes().getLast());
            assertThat(units.upperCommitteeOf(tree.cells().getLast(), BEFORE)).contains(tree.west());
        } finally {
            done(acts.undo(rows.newest(null, 1).getFirst().id(), "Ghi thử", by));
        }
        assertThat(units.children(tree.province(), DAY)).hasSize(2);
    }

    @Test
    void anActIsUndoneAsOneAndLeavesTheTreeAsItWas() {
        List<Version> before = everything();
        ActOutcome.Done merged = done(reorganisations.merge(
                new Merger(tree.communes().subList(0, 3), null, commune("Đảng ủy xã Ba", tree.east())), PAPER, by));
        assertThat(everything()).isNotEqualTo(before);

        done(acts.undo(merged.act(), "Nhập nhầm văn bản", by));
        assertThat(everything()).isEqualTo(before);
        assertThat(acts.undo(merged.act(), "Lần nữa", by)).isInstanceOf(ActOutcome.UndoneAlready.class);
        assertThat(journal()).contains("Hoàn tác việc: Hợp nhất", "Lý do: Nhập nhầm văn bản");
    }

    @Test
    void anActOnWhichALaterOneBuildsIsNotUndoneBeforeThatOne() {
        ActOutcome.Done created = done(acts.create(commune("Đảng ủy xã Mới", tree.east()), PAPER, by));
        UnitId founded = created.units().getFirst();
        ActOutcome.Done below = done(acts.create(Particulars.of("Chi bộ Mới", "PARTY_CELL", founded), PAPER, by));
        assertThat(acts.undo(created.act(), "Nhầm", by))
                .isEqualTo(new ActOutcome.LaterActs(List.of("Thành lập Chi bộ Mới")));

        ActOutcome.Done renamed = done(acts.change(founded, said(founded).called("Đảng ủy xã Mới Nữa"), PAPER, by));
        done(acts.undo(below.act(), "Nhầm", by));
        assertThat(acts.undo(created.act(), "Nhầm", by)).isInstanceOf(ActOutcome.LaterActs.class);
        done(acts.undo(renamed.act(), "Nhầm", by));
        done(acts.undo(created.act(), "Nhầm", by));
        assertThat(units.find(founded, DAY)).isEmpty();
    }

    @Test
    void anActOnWhichAnAccountRestsIsNotUndone() {
        ActOutcome.Done created = done(acts.create(commune("Đảng ủy xã Có Người", tree.east()), PAPER, by));
        trees.clerkOf(created.units().getFirst());
        assertThat(acts.undo(created.act(), "Nhầm", by))
                .isEqualTo(new ActOutcome.InUse(List.of("Đảng ủy xã Có Người")));
    }

    @Test
    void severalActsOfOneDayFollowEachOther() {
        UnitId one = done(reorganisations.merge(
                        new Merger(tree.communes().subList(0, 2), null, commune("Đảng ủy xã Sáp", tree.east())),
                        PAPER,
                        by))
                .units()
                .getFirst();
        done(acts.transfer(one, tree.west(), PAPER, by));
        done(acts.change(one, said(one).called("Đảng ủy phường Sáp"), PAPER, by));

        assertThat(units.find(one, DAY).orElseThrow().fullName())
                .isEqualTo("Đảng ủy phường Sáp, " + tree.named("Huyện ủy Tây"));
        assertThat(units.find(one, BEFORE)).isEmpty();
        assertThat(versions.of(one)).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefusedWithItsReason() {
        UnitId commune = tree.communes().getFirst();
        LocalDate early = LocalDate.of(2019, 1, 1);
        assertThat(acts.transfer(commune, tree.west(), new ActPaper(early, "QĐ"), by))
                .isEqualTo(new ActOutcome.NotThere(early));
        assertThat(acts.change(tree.east(), said(tree.east()).below(tree.cells().getFirst()), PAPER, by))
                .isInstanceOf(ActOutcome.Circle.class);
        assertThat(acts.create(Particulars.of("Huyện ủy Lạ", "DISTRICT_COMMITTEE", commune), PAPER, by))
                .isInstanceOf(ActOutcome.WrongPlace.class);
        assertThat(acts.create(Particulars.of("Xã Lạ", "COMMUNE", tree.east()), PAPER, by))
                .isInstanceOf(ActOutcome.WrongPlace.class);
        assertThat(acts.create(commune(tree.named("Đảng ủy XÃ 1"), tree.east()), PAPER, by))
                .isInstanceOf(ActOutcome.NameTaken.class);
        done(acts.change(commune, said(commune).called("Đảng ủy xã Sau"), PAPER, by));
        assertThat(acts.transfer(commune, tree.west(), new ActPaper(BEFORE, "QĐ"), by))
                .isEqualTo(new ActOutcome.ChangesLater("Đảng ủy xã Sau", DAY));
        assertThat(acts.change(commune, said(commune), PAPER, by)).isInstanceOf(ActOutcome.NothingToDo.class);
    }

    @Test
    void nothingIsFoundedForLongerThanTheUnitAboveStands() {
        UnitId commune = tree.communes().getFirst();
        LocalDate end = LocalDate.of(2025, 7, 1);
        done(acts.dissolve(tree.cells().getFirst(), false, new ActPaper(end, "QĐ"), by));
        done(acts.dissolve(commune, false, new ActPaper(end, "QĐ"), by));
        UnitId cell = done(acts.create(Particulars.of("Chi bộ Ngắn", "PARTY_CELL", commune), PAPER, by))
                .units()
                .getFirst();
        assertThat(units.find(cell, end.minusDays(1))).isPresent();
        assertThat(units.find(cell, end)).isEmpty();
    }

    @Test
    void aSearchFindsWordsWithoutDiacriticsInNameSymbolCodeAndTheNamesAbove() {
        UnitId commune = tree.communes().getFirst();
        done(acts.change(
                commune,
                new Particulars(
                        "Đảng ủy xã Hồng Lạc", "ĐU Hồng Lạc", "ĐUHL", "02215", "COMMUNE_COMMITTEE", tree.east(), null),
                PAPER,
                by));
        for (String words : List.of("hong lac", "ĐUHL", "02215", "hong lac dong " + tree.tag(), "Hồng  Lạc")) {
            assertThat(names(units.search(words, DAY, 5))).as(words).first().isEqualTo("Đảng ủy xã Hồng Lạc");
        }
        assertThat(names(units.search("chi bo thon 1 hong lac", DAY, 5))).containsExactly("Chi bộ thôn 1");
        assertThat(units.search("hong_lac%", DAY, 5)).isEmpty();
        assertThat(units.search("tinh uy " + tree.tag(), DAY, 5)).isEmpty();
        assertThat(names(units.searchAll(Tree.PARTY, "tinh uy " + tree.tag(), DAY, 5)))
                .containsExactly(tree.named("Tỉnh ủy"));
    }

    private Particulars commune(String name, UnitId parent) {
        return Particulars.of(name, "COMMUNE_COMMITTEE", parent);
    }

    private Particulars said(UnitId unit) {
        return versions.ofDay(List.of(unit), DAY).get(unit).particulars();
    }

    private String name(UnitId unit, LocalDate day) {
        return units.find(unit, day).orElseThrow().name();
    }

    private List<Version> everything() {
        return List.of(tree.communes(), tree.cells(), List.of(tree.east(), tree.west())).stream()
                .flatMap(List::stream)
                .flatMap(unit -> versions.of(unit).stream())
                .toList();
    }

    private static List<String> names(List<Unit> found) {
        return found.stream().map(Unit::name).toList();
    }

    private static ActOutcome.Done done(ActOutcome outcome) {
        assertThat(outcome).isInstanceOf(ActOutcome.Done.class);
        return (ActOutcome.Done) outcome;
    }

    private String journal() {
        return String.join(
                "\n",
                jdbc.sql("select sentence from journal.line order by id desc limit 5")
                        .query(String.class)
                        .list());
    }
}
