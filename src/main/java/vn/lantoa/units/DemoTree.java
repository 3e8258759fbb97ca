package vn.lantoa.units;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.shared.DemoStep;

/**
 * The Party organisation of Tuyên Quang from 2020 to the end of the district level on 1/7/2025: seven districts and
 * their communes as they were; the cells, branches and directly attached committees are made up and say so.
 */
@Component
@Order(10)
@ConditionalOnProperty(name = "lantoa.demo", havingValue = "true")
class DemoTree implements DemoStep {

    private static final LocalDate START = LocalDate.of(2020, 2, 1);
    private static final LocalDate DISTRICTS_END = LocalDate.of(2025, 7, 1);
    private static final LocalDate HONG_SON = LocalDate.of(2024, 9, 1);

    private final Units units;

    DemoTree(Units units) {
        this.units = units;
    }

    @Override
    public void plant() {
        UnitId province = units.found("Tỉnh ủy Tuyên Quang", "PROVINCIAL_COMMITTEE", null, START, null);
        for (JsonNode district : organisation().get("districts")) {
            plantDistrict(district, province);
        }
        for (String attached : new String[] {
            "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh", "Đảng ủy Quân sự tỉnh", "Đảng ủy Công an tỉnh"
        }) {
            UnitId committee = units.found(attached, "ATTACHED_COMMITTEE", province, START, null);
            units.found("Chi bộ Văn phòng (trình diễn)", "PARTY_CELL", committee, START, null);
            units.found("Chi đoàn cơ quan (trình diễn)", "UNION_BRANCH", committee, START, null);
        }
    }

    private void plantDistrict(JsonNode district, UnitId province) {
        String name = district.get("name").asString();
        boolean city = district.get("kind").asString().equals("THANH_PHO");
        UnitId committee = city
                ? units.found("Thành ủy Tuyên Quang", "CITY_COMMITTEE", province, START, DISTRICTS_END)
                : units.found("Huyện ủy " + name, "DISTRICT_COMMITTEE", province, START, DISTRICTS_END);
        int index = 0;
        for (JsonNode commune : district.get("communes")) {
            boolean withCells = index++ < 3;
            String communeName = commune.get("name").asString();
            String label = "Đảng ủy " + prefix(commune.get("kind").asString()) + " ";
            if (communeName.equals("Hồng Sơn")) {
                commune(label + "Hồng Sơn", committee, HONG_SON, withCells);
                communeUntil(label + "Vân Sơn", committee);
                communeUntil(label + "Hồng Lạc", committee);
            } else {
                commune(label + communeName, committee, START, withCells);
            }
        }
    }

    private void communeUntil(String name, UnitId committee) {
        units.found(name, "COMMUNE_COMMITTEE", committee, START, HONG_SON);
    }

    private void commune(String name, UnitId committee, LocalDate from, boolean withCells) {
        UnitId commune = units.found(name, "COMMUNE_COMMITTEE", committee, from, DISTRICTS_END);
        if (withCells) {
            cell("Chi bộ thôn 1 (trình diễn)", "PARTY_CELL", commune, from);
            cell("Chi bộ Trường Tiểu học (trình diễn)", "PARTY_CELL", commune, from);
            cell("Chi đoàn thôn 2 (trình diễn)", "UNION_BRANCH", commune, from);
            cell("Ban công tác mặt trận thôn 3 (trình diễn)", "FRONT_COMMITTEE", commune, from);
        }
    }

    private void cell(String name, String kind, @Nullable UnitId commune, LocalDate from) {
        units.found(name, kind, commune, from, DISTRICTS_END);
    }

    private static String prefix(String kind) {
        return switch (kind) {
            case "PHUONG" -> "phường";
            case "THI_TRAN" -> "thị trấn";
            default -> "xã";
        };
    }

    private static JsonNode organisation() {
        try (var in = new ClassPathResource("demo/tuyen-quang.json").getInputStream()) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
