package vn.lantoa.units;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.shared.Actor;
import vn.lantoa.units.file.Column;
import vn.lantoa.units.file.UnitSheet;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** Units in and out by file: template, export, upload, difference, the file given back with its errors, one act. */
@Controller
class UnitFilePages {

    private static final String HERE = UnitPages.HERE + "/tep";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final UnitsDoor door;
    private final Imports imports;
    private final Exports exports;
    private final FileViews views;
    private final ActForms forms;
    private final Kinds kinds;

    UnitFilePages(UnitsDoor door, Imports imports, Exports exports, FileViews views, ActForms forms, Kinds kinds) {
        this.door = door;
        this.imports = imports;
        this.exports = exports;
        this.views = views;
        this.forms = forms;
        this.kinds = kinds;
    }

    @GetMapping(HERE)
    ModelAndView all(Actor by, Form form, Words words) {
        door.requireKeeper(by);
        String day = door.day(form.text("ngay")).toString();
        Form first = Form.filled(Map.of("day", day), words);
        return Answer.page("units/files", views.all(UnitsDoor.tree(form.text("cay")), day, first));
    }

    @PostMapping(HERE)
    ModelAndView upload(
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            Actor by,
            Form form,
            Words words) {
        door.requireKeeper(by);
        Tree tree = UnitsDoor.tree(form.text("cay"));
        if (file == null || file.isEmpty()) {
            form.refuse("tep", "units.file.missing");
        }
        Optional<ActPaper> paper = forms.paper(form);
        if (paper.isPresent() && file != null && !form.isRefused()) {
            switch (imports.keep(name(file), bytes(file), tree, paper.get(), by)) {
                case Imports.KeepingOutcome.Kept(UUID id) -> {
                    return Answer.goTo(HERE + "/" + id);
                }
                case Imports.KeepingOutcome.Unusable(var why) ->
                    form.refuseInWords("tep", FileViews.sentence(why, words));
            }
        }
        return Answer.refused("units/files", views.all(tree, door.today().toString(), form));
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        String bare = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return bare.isBlank() ? "tep" : bare.substring(0, Math.min(bare.length(), 150));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getSize() > 11 * 1024 * 1024 ? new byte[11 * 1024 * 1024] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(HERE + "/{id:[0-9a-f-]{36}}")
    ModelAndView one(@PathVariable String id, Actor by, Form form, Words words) {
        door.requireKeeper(by);
        return Answer.page("units/file", views.one(find(id), form, words));
    }

    @PostMapping(HERE + "/{id:[0-9a-f-]{36}}/ap-dung")
    ModelAndView apply(@PathVariable String id, Actor by, Form form, Words words) {
        door.requireKeeper(by);
        Imports.Import given = find(id);
        return switch (imports.apply(given, form.text("state"), by)) {
            case Imports.ApplyingOutcome.Applied(ActId act) ->
                Answer.goTo(UnitPages.HERE + "/viec/" + act, "units.file.applied");
            case Imports.ApplyingOutcome.AppliedAlready() -> Answer.goTo(HERE + "/" + id);
            case Imports.ApplyingOutcome.Faulty() -> refused(given, "units.file.faulty", form, words);
            case Imports.ApplyingOutcome.ShownIsOld() -> refused(given, "units.file.shownIsOld", form, words);
            case Imports.ApplyingOutcome.NothingToDo() -> refused(given, "units.act.nothing", form, words);
        };
    }

    private ModelAndView refused(Imports.Import given, String key, Form form, Words words) {
        form.refuse("state", key);
        return Answer.refused("units/file", views.one(given, form, words));
    }

    /** The file as it came, with the column "Lỗi". */
    @GetMapping(HERE + "/{id:[0-9a-f-]{36}}/loi")
    ResponseEntity<byte[]> givenBack(@PathVariable String id, Actor by, Words words) {
        door.requireKeeper(by);
        Imports.Import given = find(id);
        byte[] original = imports.content(given.id());
        byte[] answer = UnitSheet.returned(original, FileViews.errors(imports.plan(given), words));
        return file("loi-" + given.fileName(), MediaType.APPLICATION_OCTET_STREAM, answer);
    }

    @GetMapping(HERE + "/mau.xlsx")
    ResponseEntity<byte[]> template(Actor by, Form form, Words words) {
        door.requireKeeper(by);
        return file(
                "mau-don-vi.xlsx",
                MediaType.parseMediaType(XLSX),
                UnitSheet.xlsx(List.of(), guide(UnitsDoor.tree(form.text("cay")), words)));
    }

    @GetMapping(HERE + "/mau.csv")
    ResponseEntity<byte[]> templateAsText(Actor by) {
        door.requireKeeper(by);
        return file("mau-don-vi.csv", new MediaType("text", "csv", StandardCharsets.UTF_8), UnitSheet.csv(List.of()));
    }

    @GetMapping(HERE + "/xuat.xlsx")
    ResponseEntity<byte[]> export(Actor by, Form form, Words words) {
        door.requireKeeper(by);
        Tree tree = UnitsDoor.tree(form.text("cay"));
        return file(
                "don-vi-" + day(form) + ".xlsx",
                MediaType.parseMediaType(XLSX),
                UnitSheet.xlsx(exports.rows(tree, day(form)), guide(tree, words)));
    }

    @GetMapping(HERE + "/xuat.csv")
    ResponseEntity<byte[]> exportAsText(Actor by, Form form) {
        door.requireKeeper(by);
        List<Map<Column, String>> rows = exports.rows(UnitsDoor.tree(form.text("cay")), day(form));
        return file(
                "don-vi-" + day(form) + ".csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                UnitSheet.csv(rows));
    }

    private LocalDate day(Form form) {
        return door.day(form.text("ngay"));
    }

    private List<String> guide(Tree tree, Words words) {
        List<String> guide = new ArrayList<>();
        for (int line = 1; line <= 8; line++) {
            guide.add(words.t("units.file.guide." + line));
        }
        kinds.of(tree).forEach(kind -> guide.add("• " + kind.nameVi()));
        return guide;
    }

    private Imports.Import find(String id) {
        return imports.find(UnitsDoor.unit(id).value()).orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
