struct Draft {
    item: String,
    pieces: u32,
}

impl Draft {
    fn of(item: &str) -> Draft {
        Draft {
            item: item.to_string(),
            pieces: 0,
        }
    }
    fn pieces(mut self, pieces: u32) -> Draft {
        self.pieces = pieces;
        self
    }
}

fn main() {
    let draft = Draft::of("gauze");
    draft.pieces(40);
    println!("{} {}", draft.pieces, draft.item);
}
