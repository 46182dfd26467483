//! What the archive and the screen must have received.

use print_it_twice::archive_and_show;

#[test]
fn the_screen_shows_the_line_twice() {
    let (_, screen) = archive_and_show(String::from("ward 3: bed free"));
    assert_eq!(
        screen, "ward 3: bed free | ward 3: bed free",
        "the screen shows the line twice, joined by \" | \""
    );
    let (_, screen) = archive_and_show(String::new());
    assert_eq!(screen, " | ", "an empty line is shown twice as well");
}

#[test]
fn the_archive_receives_the_line_itself() {
    let line = String::from("ward 5: fire door open");
    let address = line.as_ptr();
    let (archived, _) = archive_and_show(line);
    assert_eq!(
        archived, "ward 5: fire door open",
        "the archive holds what came in"
    );
    assert!(
        archived.as_ptr() == address,
        "the archive must hold the text that was passed in, not a copy at another address"
    );
}
