//! The names a program defines itself: they need no teaching.

use std::collections::BTreeSet;

use syn::UseTree;
use syn::visit::{self, Visit};

/// The names that the program `text` defines; none when it is no Rust.
pub fn defined(text: &str) -> BTreeSet<String> {
    syn::parse_file(text).map_or_else(|_| BTreeSet::new(), |file| of(&file))
}

pub(super) fn of(file: &syn::File) -> BTreeSet<String> {
    let mut names = Names(BTreeSet::new());
    names.visit_file(file);
    names.0
}

/// What the `use` lines of a program bring from the standard library.
#[derive(Debug, Default)]
pub(super) struct FromStd {
    /// Modules, such as `mem` of `use std::mem;`.
    pub modules: BTreeSet<String>,
    /// Names the program gives to what it brings, such as `Tally` of `BTreeMap as Tally`.
    pub renamed: BTreeSet<String>,
}

impl FromStd {
    pub(super) fn of(file: &syn::File) -> FromStd {
        let mut found = FromStd::default();
        found.visit_file(file);
        found
    }

    fn tree(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => {
                self.module(&path.ident);
                self.tree(&path.tree);
            }
            UseTree::Name(name) => self.module(&name.ident),
            UseTree::Rename(rename) => {
                self.renamed.insert(rename.rename.to_string());
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(tree)),
            UseTree::Glob(_) => {}
        }
    }

    fn module(&mut self, name: &syn::Ident) {
        self.modules.insert(name.to_string());
    }
}

impl<'a> Visit<'a> for FromStd {
    fn visit_item_use(&mut self, node: &'a syn::ItemUse) {
        if let UseTree::Path(path) = &node.tree
            && path.ident == "std"
        {
            self.tree(&path.tree);
        }
    }
}

/// Collects what a program defines.
struct Names(BTreeSet<String>);

impl Names {
    fn add(&mut self, name: &syn::Ident) {
        self.0.insert(name.to_string());
    }
}

impl<'a> Visit<'a> for Names {
    fn visit_signature(&mut self, node: &'a syn::Signature) {
        self.add(&node.ident);
        visit::visit_signature(self, node);
    }
    fn visit_item_struct(&mut self, node: &'a syn::ItemStruct) {
        self.add(&node.ident);
        visit::visit_item_struct(self, node);
    }
    fn visit_item_enum(&mut self, node: &'a syn::ItemEnum) {
        self.add(&node.ident);
        visit::visit_item_enum(self, node);
    }
    fn visit_variant(&mut self, node: &'a syn::Variant) {
        self.add(&node.ident);
        visit::visit_variant(self, node);
    }
    fn visit_item_trait(&mut self, node: &'a syn::ItemTrait) {
        self.add(&node.ident);
        visit::visit_item_trait(self, node);
    }
    fn visit_item_type(&mut self, node: &'a syn::ItemType) {
        self.add(&node.ident);
        visit::visit_item_type(self, node);
    }
    fn visit_item_const(&mut self, node: &'a syn::ItemConst) {
        self.add(&node.ident);
        visit::visit_item_const(self, node);
    }
    fn visit_item_static(&mut self, node: &'a syn::ItemStatic) {
        self.add(&node.ident);
        visit::visit_item_static(self, node);
    }
    fn visit_item_mod(&mut self, node: &'a syn::ItemMod) {
        self.add(&node.ident);
        visit::visit_item_mod(self, node);
    }
    fn visit_impl_item_const(&mut self, node: &'a syn::ImplItemConst) {
        self.add(&node.ident);
        visit::visit_impl_item_const(self, node);
    }
    /// `create_exception!(module, Name, Base)` makes a type.
    fn visit_macro(&mut self, node: &'a syn::Macro) {
        let named = node.path.segments.last();
        if named.is_some_and(|last| last.ident == "create_exception") {
            let mut names = node
                .tokens
                .clone()
                .into_iter()
                .filter_map(|token| match token {
                    proc_macro2::TokenTree::Ident(name) => Some(name),
                    _ => None,
                });
            if let Some(name) = names.nth(1) {
                self.add(&name);
            }
        }
    }
    fn visit_type_param(&mut self, node: &'a syn::TypeParam) {
        self.add(&node.ident);
        visit::visit_type_param(self, node);
    }
    fn visit_field(&mut self, node: &'a syn::Field) {
        if let Some(name) = &node.ident {
            self.add(name);
        }
        visit::visit_field(self, node);
    }
}
