package vn.lantoa.results;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.rules.EntryFigures;

/** Frozen figures as the text that is stored and fingerprinted, and back. */
@Component
class InputText {

    private final JsonMapper json = JsonMapper.builder().build();

    String write(EntryFigures figures) {
        return json.writeValueAsString(figures);
    }

    EntryFigures read(String text) {
        return json.readValue(text, EntryFigures.class);
    }
}
