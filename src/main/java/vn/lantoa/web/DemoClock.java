package vn.lantoa.web;

/** Whether this installation is a demo, whose clock can be moved. */
public record DemoClock(boolean demo) {}
