use print_it_twice::archive_and_show;

#[test]
fn the_line_stands_twice() {
    let shown = archive_and_show(String::from("ward 3: bed free"));
    assert_eq!(shown, "ward 3: bed free | ward 3: bed free");
}
