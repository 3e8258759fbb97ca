package vn.lantoa.units;

import java.time.LocalDate;

/**
 * What an act rests on.
 *
 * @param day the first day on which the change holds
 * @param basis the paper: "Nghị quyết số 1684/NQ-UBTVQH15 ngày 16/6/2025"
 */
public record ActPaper(LocalDate day, String basis) {}
