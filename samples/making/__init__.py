"""How the sample district is made: its communes, what is planted in them, their files, their reviews."""
