package vn.lantoa.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs WordprocessingML as a DOCX. Written by hand rather than through a library: a paper needs six small parts, and
 * the same sheet and day must give the same bytes.
 */
final class WordFile {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String CORE = """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:creator>Lan Tỏa</dc:creator>\
            <dc:language>vi-VN</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">%sT00:00:00Z</dcterms:created>\
            <dcterms:modified xsi:type="dcterms:W3CDTF">%<sT00:00:00Z</dcterms:modified></cp:coreProperties>
            """;

    byte[] of(Markup sheet, LocalDate dated) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, dated, "[Content_Types].xml", part("content-types"));
            put(zip, dated, "_rels/.rels", part("package-rels"));
            put(zip, dated, "docProps/core.xml", DECLARATION + CORE.formatted(escaped(sheet.title()), dated));
            put(zip, dated, "word/_rels/document.xml.rels", part("document-rels"));
            put(zip, dated, "word/styles.xml", part("styles"));
            put(zip, dated, "word/settings.xml", part("settings"));
            put(zip, dated, "word/header.xml", part("header"));
            put(zip, dated, "word/document.xml", DECLARATION + sheet.markup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, LocalDate dated, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(dated.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String part(String name) throws IOException {
        try (InputStream file = WordFile.class.getResourceAsStream("/paper/word/" + name + ".xml")) {
            if (file == null) {
                throw new IllegalStateException("The part /paper/word/" + name + ".xml is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
