package vn.lantoa.paper;

/** The same paper for an office that goes on working on it: its title and the DOCX, the same bytes for the same content. */
public record WordPaper(String title, byte[] docx) {}
