package vn.lantoa.contests;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What differs between two records of one kind, for the journal: "“A” thành “B”; …". */
final class RecordDifference {
    private RecordDifference() {}

    static String of(Record was, Record will) {
        List<String> changes = new ArrayList<>();
        for (RecordComponent part : was.getClass().getRecordComponents()) {
            Object before = value(part, was);
            Object after = value(part, will);
            if (!Objects.equals(before, after)) {
                changes.add("“" + before + "” thành “" + after + "”");
            }
        }
        return changes.isEmpty() ? "không thay đổi" : String.join("; ", changes);
    }

    private static Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
