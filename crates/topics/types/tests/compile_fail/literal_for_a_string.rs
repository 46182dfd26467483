fn print_label(label: String) {
    println!("[{label}]");
}

fn main() {
    print_label("Ana");
    //~^ E0308
}
