package vn.lantoa.web.page;

/** @param kind the last part of the message keys {@code web.problem.KIND.title} and {@code .advice} */
public record Problem(int status, String kind, String requestId) {}
