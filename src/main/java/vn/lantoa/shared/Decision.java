package vn.lantoa.shared;

import java.time.LocalDate;

/** The paper (Quyết định) by which a body is set up. @param number as printed, such as {@code 12-QĐ/HU} */
public record Decision(String number, LocalDate on, String signer) {}
