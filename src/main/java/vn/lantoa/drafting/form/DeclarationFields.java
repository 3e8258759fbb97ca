package vn.lantoa.drafting.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lantoa.rules.Declaration;

/** What those who enter declare. */
record DeclarationFields(List<Declaration> declarations) {

    void ask(FormBuilder parts) {
        for (int i = 0; i < declarations.size(); i++) {
            var declaration = declarations.get(i);
            var asked = parts.rare("declaration", parts.word(declaration.kind()))
                    .area("declaration." + i + ".text", declaration.text().vi())
                    .tick("declaration." + i + ".required", declaration.required());
            if (declaration.preTicked()) {
                asked.tick("declaration." + i + ".preTicked", true);
            }
            asked.tick("declaration." + i + ".drop", false).end();
        }
        parts.rare("newDeclaration")
                .area("newDeclaration.text", "")
                .tick("newDeclaration.required", false)
                .end();
    }

    List<Declaration> read(FormReader typed) {
        var all = new ArrayList<Declaration>();
        for (int i = 0; i < declarations.size(); i++) {
            var name = "declaration." + i;
            if (!typed.ticked(name + ".drop")) {
                all.add(new Declaration(
                        declarations.get(i).id(),
                        declarations.get(i).kind(),
                        typed.text(name + ".text", declarations.get(i).text()),
                        typed.ticked(name + ".required"),
                        typed.ticked(name + ".preTicked")));
            }
        }
        if (!typed.blank("newDeclaration.text")) {
            all.add(new Declaration(
                    unused(),
                    Declaration.Kind.OTHER,
                    typed.text("newDeclaration.text", null),
                    typed.ticked("newDeclaration.required"),
                    false));
        }
        return List.copyOf(all);
    }

    private String unused() {
        int number = declarations.size() + 1;
        while (isTaken("cam-ket-" + number)) {
            number++;
        }
        return "cam-ket-" + number;
    }

    private boolean isTaken(String id) {
        return declarations.stream().anyMatch(each -> Objects.equals(each.id(), id));
    }
}
