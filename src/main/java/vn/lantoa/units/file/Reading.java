package vn.lantoa.units.file;

import java.util.List;

/** What came of reading a file. */
public sealed interface Reading {

    /**
     * @param rows those that say something; blank lines, totals and signatures are left out
     * @param repairs of the file as a whole
     */
    record Rows(List<FileRow> rows, List<FileRemark> repairs) implements Reading {}

    /** Nothing in it can be used; the sentence says why and what to send instead. */
    record Unusable(FileRemark why) implements Reading {}
}
