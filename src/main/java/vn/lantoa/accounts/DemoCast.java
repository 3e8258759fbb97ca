package vn.lantoa.accounts;

/**
 * The standing cast of the demo: made-up people, one for each person of the mission, at addresses that no mail reaches.
 *
 * @see vn.lantoa.accounts.DemoPeople
 */
public enum DemoCast {
    AUTHOR("Hoàng Văn An", "an"),
    CLERK("Ma Thị Lan", "lan"),
    CHAIR("Nông Thị Thu", "thu"),
    SECRETARY("Trần Văn Bình", "binh"),
    MEMBER("Lý A Hòa", "hoa"),
    HEAD("Nguyễn Tiến Dũng", "dung"),
    STAFF("Phạm Minh Khánh", "khanh"),
    SECOND_OFFICER("Đặng Thị Mai", "mai"),
    HEAD_JUROR("Lê Thị Chi", "chi"),
    SECOND_JUROR("Vũ Quân", "quan"),
    THIRD_JUROR("Bàn Thị Yến", "yen"),
    ADMINISTRATOR("Đỗ Quản Trị", "quantri");

    private final String fullName;
    private final String mailbox;

    DemoCast(String fullName, String mailbox) {
        this.fullName = fullName;
        this.mailbox = mailbox;
    }

    public String fullName() {
        return fullName;
    }

    public String email() {
        return mailbox + "@demo.lantoa.vn";
    }
}
