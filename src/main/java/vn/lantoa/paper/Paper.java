package vn.lantoa.paper;

/** A printed paper: its title and the PDF, the same bytes for the same content. */
public record Paper(String title, byte[] pdf) {}
