"""What a sentence is meant as: manners, a wish, a yes, a question, or a word of other cities."""
